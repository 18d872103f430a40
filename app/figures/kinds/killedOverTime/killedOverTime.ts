import { killedOverTime as question, type KilledOverTimeAnswer } from "../../../engine/questions/killedOverTime";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { figureCells, figureColumns } from "../../figureTables";
import { listed } from "../../listed";
import { sideNames } from "../../names";
import { addedSidesNote, notStatedNotes, openEndNotes, sampleNote } from "../../notes";
import { binTargets } from "./binTargets";
import { KilledOverTimeDrawing } from "./KilledOverTimeDrawing";

export const killedOverTime: FigureKind<KilledOverTimeAnswer> = {
  id: "killed-over-time",
  title: message("Reported killed over time"),
  question,
  chart: { width: "whole", isUsual: true, height: ({ bins }, row) => (bins.length === 0 ? row * 4 : 112) },
  imageSize: () => ({ width: 1200, height: 675 }),
  notes,
  reading,
  table,
  description,
  Drawing: KilledOverTimeDrawing,
  targets: binTargets,
};

function notes({ incidents, notStated, outsideRule }: KilledOverTimeAnswer): readonly Message[] {
  return [...notStatedNotes(notStated, incidents, outsideRule), ...(incidents === 0 ? [] : [sampleNote])];
}

function reading({ bins, incidents }: KilledOverTimeAnswer): readonly Message[] {
  if (incidents === 0) return [];
  return [
    message("An incident counts once, on its first day."),
    ...(bins.some(({ uncertain }) => uncertain) ? [message("Hatched below the axis: some of the days are known only to the week or month.")] : []),
    ...openEndNotes(bins.map(({ killed }) => killed.figure)),
    addedSidesNote,
  ];
}

function table({ bins }: KilledOverTimeAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  const sides = bins[0]?.sides.map(({ side }) => ({ label: t(sideNames[side]), numeric: true })) ?? [];
  return {
    columns: [
      { label: t("Period"), numeric: false }, { label: t("Incidents"), numeric: true },
      { label: t("Incidents that state a number"), numeric: true }, ...figureColumns(translator), ...sides,
      { label: t("Days uncertain"), numeric: false },
    ],
    rows: bins.map(({ from, to, incidents, killed, sides: bySide, uncertain }) => [
      translator.period(from, to, "short"), incidents, killed.stating,
      ...figureCells(killed.figure, translator), ...bySide.map(({ figure }) => figure?.best ?? null),
      uncertain ? t("yes") : t("no"),
    ]),
  };
}

function description({ bins, incidents }: KilledOverTimeAnswer, translator: Translator): string {
  const list = bins.filter((bin) => bin.incidents > 0)
    .map(({ from, to, killed }) => figureSentence(translator.period(from, to, "short"), killed.figure, translator));
  return translator.t(counted(
    incidents,
    "Bars of reported killed by side over time in {count} incident. {list}.",
    "Bars of reported killed by side over time in {count} incidents. {list}.",
    listed(list),
  ));
}
