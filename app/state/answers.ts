import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { OverDays, QuestionKind } from "../engine/engine";
import { useAtlas } from "./atlas";
import { useFollowedPeriod } from "./draftPeriod";
import { usePageState } from "./usePageState";

/**
 * The answer for the filters, rule, as-of day and period on show. Undefined only before the first answer; while the next one is
 * awaited the last stays. Moving the period asks nothing anew.
 */
export function useAnswer<Answer>(question: QuestionKind<null, Answer>): Answer | undefined {
  return useAnswerTo(question, null);
}

/** As `useAnswer`, for a question that asks for something in particular. */
export function useAnswerTo<Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked): Answer | undefined {
  const period = useFollowedPeriod();
  const data = useAsked(question, asked);
  return useMemo(() => data?.within(period), [data, period]);
}

/** As `useAnswerTo`, worked out only when it is called: for what may never be looked at. */
export function useAnswerLater<Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked): () => Answer | undefined {
  const period = useFollowedPeriod();
  const data = useAsked(question, asked);
  return () => data?.within(period);
}

function useAsked<Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked): OverDays<Answer> | undefined {
  const { engine } = useAtlas();
  const { view } = usePageState();
  const { data, error } = useQuery<OverDays<Answer>>({
    queryKey: ["answer", engine.id, question.id, asked, view],
    queryFn: () => engine.ask(question, asked, view),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
    networkMode: "always",
  });
  if (error) throw error;
  return data;
}
