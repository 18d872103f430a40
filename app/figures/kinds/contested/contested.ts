import { contested as question, type ContestedAnswer } from "../../../engine/questions/contested";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { figureCells, figureColumns } from "../../figureTables";
import { incidentDays } from "../../incidentDays";
import { notStatedNotes, openEndNotes } from "../../notes";
import { barsHeight } from "../parts/barsLayout";
import { ContestedDrawing, contestedTargets } from "./ContestedDrawing";

export const contested: FigureKind<ContestedAnswer> = {
  id: "contested",
  title: message("Most contested incidents"),
  question,
  chart: { width: "whole", isUsual: false, height: (answer, row) => barsHeight(Math.min(answer.contested.length, MOST_ON_PAGE), row) },
  imageSize: () => ({ width: 1200, height: 760 }),
  notes,
  reading,
  table,
  counts,
  description,
  descriptionInFile,
  Drawing: ContestedDrawing,
  targets: contestedTargets,
};

const MOST_ON_PAGE = 10;

function notes({ differing: length, incidents, notStated, outsideRule }: ContestedAnswer): readonly Message[] {
  return [
    ...notStatedNotes(notStated, incidents, outsideRule),
    ...(incidents === 0 ? [] : [counted(
      incidents,
      "In {length} of {count} incident, authorities differ on how many of a side were killed; the widest apart are drawn.",
      "In {length} of {count} incidents, authorities differ on how many of a side were killed; the widest apart are drawn.",
      { length },
    )]),
  ];
}

function reading(answer: ContestedAnswer): readonly Message[] {
  if (answer.contested.length === 0) return [];
  return [
    message("Dot: figure by the rule; line: lowest to highest; the widest spread first. To differ is not to be wrong: authorities count different dead, at different times."),
    ...openEndNotes(answer.contested.map(({ killed }) => killed)),
  ];
}

function table(answer: ContestedAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [
      { label: t("Incident"), numeric: false }, { label: t("Days"), numeric: false }, ...figureColumns(translator),
      { label: t("Spread"), numeric: true }, { label: t("Authorities"), numeric: true },
    ],
    rows: answer.contested.map((incident) => [
      incident.title, incidentDays(incident, translator), ...figureCells(incident.killed, translator), incident.spread, incident.authorities,
    ]),
  };
}

function counts({ differing: length, incidents }: ContestedAnswer, { t }: Translator): FigureTable {
  return {
    columns: [{ label: t("Incidents"), numeric: true }, { label: t("In which authorities differ on how many of a side were killed"), numeric: true }],
    rows: [[incidents, length]],
  };
}

function descriptionInFile({ contested: { length } }: ContestedAnswer, { t }: Translator): string {
  if (length === 0) return t("No incident in which authorities differ on the number killed.");
  return t(counted(length, "Lines from the lowest to the highest figure of {count} incident.", "Lines from the lowest to the highest figure; authorities differ in {count} incidents."));
}

function description(answer: ContestedAnswer, translator: Translator): string {
  const { length } = answer.contested;
  const list = answer.contested.slice(0, MOST_ON_PAGE).map(({ title, killed }) => figureSentence(title, killed, translator));
  if (length === 0) return translator.t("No incident in which authorities differ on the number killed.");
  return translator.t(counted(length, "Lines from the lowest to the highest figure of {count} incident. {list}.", "Lines from the lowest to the highest figure; authorities differ in {count} incidents. {list}.", { list: { list } }));
}
