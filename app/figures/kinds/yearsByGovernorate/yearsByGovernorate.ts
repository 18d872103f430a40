import { yearsByGovernorate as question, type YearsByGovernorateAnswer } from "../../../engine/questions/yearsByGovernorate";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { figureCells, figureColumns } from "../../figureTables";
import { listed } from "../../listed";
import { governorateName } from "../../names";
import { addedSidesNote, notStatedNotes, openEndNotes, sampleNote } from "../../notes";
import { yearText } from "../parts/timeTicks";
import { governorateTargets } from "./governorateTargets";
import { YearsByGovernorateDrawing } from "./YearsByGovernorateDrawing";

export const yearsByGovernorate: FigureKind<YearsByGovernorateAnswer> = {
  id: "killed-by-year-and-governorate",
  title: message("Reported killed by year and governorate"),
  question,
  chart: { width: "whole", isUsual: false, height: ({ governorates }, row) => (governorates.length === 0 ? row * 4 : Math.ceil(governorates.length / 3) * 78) },
  imageSize: ({ governorates }) => ({ width: 1200, height: 460 + 110 * Math.max(2, Math.ceil(governorates.length / 5)) }),
  notes,
  reading,
  table,
  description,
  Drawing: YearsByGovernorateDrawing,
  targets: governorateTargets,
};

function notes({ incidents, notStated, outsideRule }: YearsByGovernorateAnswer): readonly Message[] {
  return [
    ...notStatedNotes(notStated, incidents, outsideRule),
    ...(incidents === 0 ? [] : [message("Square-root scale, the same for all: a column twice as high stands for four times as many."), sampleNote]),
  ];
}

function reading({ governorates, incidents }: YearsByGovernorateAnswer): readonly Message[] {
  if (incidents === 0) return [];
  return [
    message("Line: lowest to highest. An incident counts once, in the year of its first day. Ring: incidents, but no number stated; nothing: no incident of this sample."),
    ...(governorates.some(({ inView }) => !inView) ? [message("Pale: governorates that are not chosen.")] : []),
    ...openEndNotes(governorates.map(({ killed }) => killed.figure)),
    addedSidesNote,
  ];
}

function table({ governorates }: YearsByGovernorateAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [
      { label: t("Governorate"), numeric: false }, { label: t("Year"), numeric: false }, { label: t("Incidents"), numeric: true },
      { label: t("Incidents that state a number"), numeric: true }, ...figureColumns(translator), { label: t("Chosen by the filters"), numeric: false },
    ],
    rows: governorates.flatMap(({ code, inView, years }) => years.filter(({ incidents }) => incidents > 0).map(({ year, incidents, killed }) => [
      governorateName(code, translator), yearText(year, translator), incidents, killed.stating, ...figureCells(killed.figure, translator), inView ? t("yes") : t("no"),
    ])),
  };
}

function description({ governorates, incidents }: YearsByGovernorateAnswer, translator: Translator): string {
  const list = governorates.filter(({ inView }) => inView)
    .map(({ code, killed }) => figureSentence(governorateName(code, translator), killed.figure, translator));
  return translator.t(counted(
    incidents,
    "Columns of reported killed by year, a small chart for each governorate, in {count} incident. {list}.",
    "Columns of reported killed by year, a small chart for each governorate, in {count} incidents. {list}.",
    listed(list),
  ));
}
