import { outcomes as question, type OutcomesAnswer } from "../../../engine/questions/outcomes";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { figureCells, figureColumns } from "../../figureTables";
import { listed } from "../../listed";
import { outcomeNames } from "../../names";
import { addedSidesNote, notStatedNotes, openEndNotes } from "../../notes";
import { barsDrawing } from "../parts/barsDrawing";
import { barsHeight } from "../parts/barsLayout";
import { shownOutcomes } from "./shownOutcomes";
import { outcomeBars } from "./outcomeBars";

export const outcomes: FigureKind<OutcomesAnswer> = {
  id: "outcomes",
  title: message("Reported outcomes for people"),
  question,
  chart: { width: "half", name: message("Reported outcomes"), isUsual: true, height: (answer, row) => barsHeight(answer.incidents === 0 ? 0 : shownOutcomes(answer).length, row) },
  imageSize: () => ({ width: 1200, height: 675 }),
  notes,
  reading,
  table,
  description,
  ...barsDrawing(outcomeBars),
};

function notes({ outcomes: sums, incidents }: OutcomesAnswer): readonly Message[] {
  const killed = sums.find(({ outcome }) => outcome === "killed");
  return notStatedNotes(killed?.notStated ?? 0, incidents, killed?.outsideRule);
}

function reading(answer: OutcomesAnswer): readonly Message[] {
  const stated = shownOutcomes(answer).filter(({ stating }) => stating > 0).map(({ outcome, stating }) => message("{outcome} in {stating}", { outcome: outcomeNames[outcome], stating }));
  return [
    ...(stated.length === 0 ? [] : [message("Stated: {list}.", { list: { list: stated } })]),
    ...(answer.incidents === 0 ? [] : [addedSidesNote]),
    ...openEndNotes(shownOutcomes(answer).map(({ figure }) => figure)),
  ];
}

function table(answer: OutcomesAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [
      { label: t("Outcome"), numeric: false }, ...figureColumns(translator),
      { label: t("Incidents that state it"), numeric: true }, { label: t("Incidents that do not"), numeric: true },
    ],
    rows: shownOutcomes(answer).map(({ outcome, figure, stating, notStated }) => [
      t(outcomeNames[outcome]), ...figureCells(figure, translator), stating, notStated,
    ]),
  };
}

function description(answer: OutcomesAnswer, translator: Translator): string {
  const list = shownOutcomes(answer).map(({ outcome, figure }) => figureSentence(translator.t(outcomeNames[outcome]), figure, translator));
  return translator.t(counted(
    answer.incidents,
    "Bars of what is reported to have become of people in {count} incident. {list}.",
    "Bars of what is reported to have become of people in {count} incidents. {list}.",
    listed(list),
  ));
}
