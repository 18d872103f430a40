import type { Figure } from "../../domain/casualty";
import type { ByGovernorateAnswer, GovernorateSum } from "../../engine/questions/byGovernorate";
import type { ContestedAnswer } from "../../engine/questions/contested";
import type { KilledBySideAnswer } from "../../engine/questions/killedBySide";
import type { PageAnswer, PageRow } from "../../engine/questions/page";
import type { TallyAnswer } from "../../engine/questions/tally";
import { figureSays, sidesSay } from "../../figures/figureSays";
import { figureSentence } from "../../figures/figureSentence";
import { incidentDays } from "../../figures/incidentDays";
import { governorateName } from "../../figures/names";
import { counted, type Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";

/** What the summary is made of: answers for the view on show. */
export interface BriefAnswers {
  readonly tally: TallyAnswer;
  readonly bySide: KilledBySideAnswer;
  readonly byGovernorate: ByGovernorateAnswer;
  readonly contested: ContestedAnswer;
  /** The incidents with the most reported killed, the most first. */
  readonly deadliest: PageAnswer;
}

/** How many incidents and governorates are named. */
export const NAMED = 3;

/** The view in a few sentences, each of them a count or a sum of what was reported. */
export function briefSummary(answers: BriefAnswers, translator: Translator): readonly string[] {
  if (answers.tally.shown === 0) return [translator.t("No incident is in view.")];
  return [
    killedSentence(answers.tally, translator),
    sidesSentence(answers.bySide, translator),
    deadliestSentence(answers.deadliest.rows, translator),
    governoratesSentence(answers.byGovernorate.governorates, translator),
    contestedSentence(answers.contested.contested.length, translator),
  ].filter(Boolean);
}

function killedSentence({ shown, killed }: TallyAnswer, translator: Translator): string {
  const { t } = translator;
  const incidents = counted(shown, "{count} incident", "{count} incidents");
  if (!killed.figure) return t("{incidents}; no number killed is stated.", { incidents });
  const values = { incidents, figure: figureSays(killed.figure, translator) };
  return killed.notStated === 0
    ? t("{incidents}, in which {figure} people were reported killed; each states a number.", values)
    : t(counted(
        killed.notStated,
        "{incidents}, in which {figure} people were reported killed; {count} states no number and adds nothing to it.",
        "{incidents}, in which {figure} people were reported killed; {count} state no number and add nothing to it.",
        values,
      ));
}

function sidesSentence({ sides, withoutSide }: KilledBySideAnswer, translator: Translator): string {
  const { t } = translator;
  const without = isPositive(withoutSide.figure) ? [figureSentence(t("of no side that is named"), withoutSide.figure, translator)] : [];
  const parts = [...sidesSay(sides, translator), ...without];
  return parts.length === 0 ? "" : t("Reported killed by side: {parts}.", { parts: parts.join("; ") });
}

function deadliestSentence(rows: readonly PageRow[], translator: Translator): string {
  const { t } = translator;
  const named = rows.filter(({ killed }) => isPositive(killed)).slice(0, NAMED).map((row) =>
    t("{title} ({days}): {figure}", { title: row.title, days: incidentDays(row, translator), figure: row.killed ? figureSays(row.killed, translator) : "" }));
  return listed("The most reported killed in one incident: {parts}.", "The most reported killed in single incidents: {parts}.", named, translator);
}

function governoratesSentence(governorates: readonly GovernorateSum[], translator: Translator): string {
  const { t } = translator;
  const hit = governorates.filter(({ inView, killed }) => inView && isPositive(killed.figure)).slice(0, NAMED).map(({ code, incidents, killed }) =>
    t("{governorate}: {figure} in {incidents}", {
      governorate: governorateName(code, translator),
      figure: killed.figure ? figureSays(killed.figure, translator) : "",
      incidents: counted(incidents, "{count} incident", "{count} incidents"),
    }));
  return listed("The governorate with the most reported killed: {parts}.", "The governorates with the most reported killed: {parts}.", hit, translator);
}

function contestedSentence(contested: number, { t }: Translator): string {
  return contested === 0 ? "" : t(counted(
    contested, "In {count} incident authorities gave numbers killed that exclude each other.", "In {count} incidents authorities gave numbers killed that exclude each other.",
  ));
}

function listed(one: string, other: string, parts: readonly string[], { t }: Translator): string {
  const sentence: Message = counted(parts.length, one, other, { parts: parts.join("; ") });
  return parts.length === 0 ? "" : t(sentence);
}

function isPositive(figure: Figure | null): figure is Figure {
  return figure !== null && figure.high > 0;
}
