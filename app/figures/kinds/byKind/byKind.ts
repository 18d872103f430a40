import { byKind as question, type ByKindAnswer } from "../../../engine/questions/byKind";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureCells, figureColumns } from "../../figureTables";
import { listed } from "../../listed";
import { kindNames } from "../../names";
import { notStatedNotes, openEndNotes, sampleNote } from "../../notes";
import { barsDrawing } from "../parts/barsDrawing";
import { barsHeight } from "../parts/barsLayout";
import { kindBars } from "./kindBars";

export const byKind: FigureKind<ByKindAnswer> = {
  id: "by-kind",
  title: message("Incidents by kind"),
  question,
  chart: { width: "half", isUsual: true, height: ({ kinds }, row) => barsHeight(kinds.length, row) },
  imageSize: ({ kinds }) => ({ width: 1200, height: Math.max(675, 400 + 26 * kinds.length) }),
  notes,
  reading,
  table,
  description,
  ...barsDrawing(kindBars),
};

function notes({ incidents, notStated, outsideRule }: ByKindAnswer): readonly Message[] {
  return notStatedNotes(notStated, incidents, outsideRule);
}

function reading({ kinds, incidents }: ByKindAnswer): readonly Message[] {
  return [
    ...(incidents === 0 ? [] : [message("Each incident has one kind. A bar counts incidents, not people."), sampleNote]),
    ...(kinds.some(({ inView }) => !inView) ? [message("Pale: kinds that are not chosen.")] : []),
    ...openEndNotes(kinds.map(({ killed }) => killed.figure)),
  ];
}

function table({ kinds }: ByKindAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [
      { label: t("Kind"), numeric: false }, { label: t("Incidents"), numeric: true }, { label: t("Incidents that state a number killed"), numeric: true },
      ...figureColumns(translator), { label: t("Chosen by the filters"), numeric: false },
    ],
    rows: kinds.map(({ kind, incidents, killed, inView }) => [
      t(kindNames[kind]), incidents, killed.stating, ...figureCells(killed.figure, translator), inView ? t("yes") : t("no"),
    ]),
  };
}

function description({ kinds, incidents }: ByKindAnswer, { t }: Translator): string {
  const list = kinds.filter(({ inView }) => inView).map(({ kind, incidents: own }) => message("{kind}: {own}", { kind: kindNames[kind], own }));
  return t(counted(incidents, "Bars of {count} incident by kind. {list}.", "Bars of {count} incidents by kind. {list}.", listed(list)));
}
