import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Period } from "../domain/day";
import type { Engine, OverDays, QuestionKind, View } from "../engine/engine";
import { askedOnce } from "./askedOnce";
import { useAtlas } from "./atlas";
import { useFollowedPeriod, useIsMoving, usePromptPeriod } from "./draftPeriod";
import { useInTurn, type Turn } from "./turns";
import { usePageState } from "./usePageState";

/**
 * The answer for the filters, rule, as-of day and period on show. Undefined only before the first answer; while the next one is
 * awaited the last stays. Moving the period asks nothing anew. With a large data set it comes after the prompt answers.
 */
export function useAnswer<Answer>(question: QuestionKind<null, Answer>): Answer | undefined {
  return useAnswerTo(question, null);
}

/** As `useAnswer`, for a question that asks for something in particular. */
export function useAnswerTo<Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked, turn: Turn = "others"): Answer | undefined {
  const period = useFollowedPeriod();
  return useWithin(useAsked(question, asked), period, turn);
}

/** As `useAnswer`, of everything known, whatever the as-of day: an answer that stays while that day moves. */
export function useAnswerOfAllKnown<Answer>(question: QuestionKind<null, Answer>): Answer | undefined {
  const period = useFollowedPeriod();
  return useWithin(useAsked(question, null, { asOf: null }), period, "others");
}

/** As `useAnswer`, for the few views that show every move of a drag, and are the first to show a filter: totals, map and timeline. */
export function usePromptAnswer<Answer>(question: QuestionKind<null, Answer>, turn: Turn): Answer | undefined {
  const period = usePromptPeriod();
  const isMoving = useIsMoving();
  return useWithin(useAsked(question, null), period, isMoving ? "totals" : turn);
}

/** An answer for a period, once its turn has come. */
function useWithin<Answer>(data: OverDays<Answer> | undefined, period: Period | null, turn: Turn): Answer | undefined {
  const asked = useMemo(() => ({ data, period }), [data, period]);
  const shown = useInTurn(asked, turn);
  return useMemo(() => shown.data?.within(shown.period), [shown]);
}

/** As `useAnswerTo`, worked out only when it is called: for what may never be looked at. */
export function useAnswerLater<Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked): () => Answer | undefined {
  const period = useFollowedPeriod();
  const data = useInTurn(useAsked(question, asked), "others");
  return () => data?.within(period);
}

/** Asks a question for what is on show once, when it is called, and only what no view knows already; rejects as the engine does. */
export function useAsker(): <Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked) => Promise<Answer> {
  const { engine } = useAtlas();
  const { view } = usePageState();
  const period = useFollowedPeriod();
  const queries = useQueryClient();
  return async (question, asked) => (await queries.fetchQuery(answerQuery(engine, question, asked, view))).within(period);
}

function useAsked<Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked, instead?: Pick<View, "asOf">): OverDays<Answer> | undefined {
  const { engine } = useAtlas();
  const { view } = usePageState();
  const { data, error } = useQuery({ ...answerQuery(engine, question, asked, { ...view, ...instead }), placeholderData: keepPreviousData<OverDays<Answer>> });
  if (error) throw error;
  return data;
}

function answerQuery<Asked, Answer>(engine: Engine, question: QuestionKind<Asked, Answer>, asked: Asked, view: View) {
  return queryOptions<OverDays<Answer>>({
    queryKey: ["answer", engine.id, question.id, asked, view],
    queryFn: () => engine.ask(question, asked, view),
    ...askedOnce,
    gcTime: KEPT,
    structuralSharing: false,
  });
}

/** Milliseconds for which an answer that no view shows is kept: it is soon made again, and may hold a row for each of a million incidents. */
const KEPT = 20_000;
