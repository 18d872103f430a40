import { killedBySide as question, type KilledBySideAnswer } from "../../../engine/questions/killedBySide";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { figureCells, figureColumns } from "../../figureTables";
import { sideNames } from "../../names";
import { notStatedNotes, openEndNotes } from "../../notes";
import { barsDrawing } from "../parts/barsDrawing";
import { barsHeight } from "../parts/barsLayout";
import { allSidesTogether } from "../parts/sideLegend";
import { sideBars } from "./sideBars";

export const killedBySide: FigureKind<KilledBySideAnswer> = {
  id: "killed-by-side",
  title: message("Reported killed by side"),
  question,
  chart: { width: "whole", isUsual: true, height: ({ sides, withoutSide, incidents }, row) => barsHeight(incidents === 0 ? 0 : sides.length + Math.sign(withoutSide.stating), row) },
  imageSize: () => ({ width: 1200, height: 675 }),
  notes,
  reading,
  table,
  description,
  ...barsDrawing(sideBars),
};

function notes({ incidents, notStated, outsideRule }: KilledBySideAnswer): readonly Message[] {
  return notStatedNotes(notStated, incidents, outsideRule);
}

function reading({ sides, withoutSide }: KilledBySideAnswer): readonly Message[] {
  return [
    ...(withoutSide.stating === 0 ? [] : [counted(
      withoutSide.stating,
      "{count} incident gives only a total over all sides, which enters none of them.",
      "{count} incidents give only a total over all sides, which enters none of them.",
    )]),
    ...openEndNotes([...sides.map(({ figure }) => figure), withoutSide.figure]),
  ];
}

function table({ sides, withoutSide }: KilledBySideAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [{ label: t("Side"), numeric: false }, ...figureColumns(translator), { label: t("Incidents that state it"), numeric: true }],
    rows: [
      ...sides.map(({ side, figure, stating }) => [t(sideNames[side]), ...figureCells(figure, translator), stating]),
      ...(withoutSide.stating === 0 ? [] : [[t(allSidesTogether), ...figureCells(withoutSide.figure, translator), withoutSide.stating]]),
    ],
  };
}

function description({ sides, withoutSide, incidents }: KilledBySideAnswer, translator: Translator): string {
  const list = sides.map(({ side, figure }) => figureSentence(translator.t(sideNames[side]), figure, translator));
  const total = withoutSide.figure ? [figureSentence(translator.t(allSidesTogether), withoutSide.figure, translator)] : [];
  return translator.t(counted(
    incidents,
    "Bars of reported killed by side in {count} incident, each with its lowest and highest figure. {list}.",
    "Bars of reported killed by side in {count} incidents, each with its lowest and highest figure. {list}.",
    { list: { list: [...list, ...total] } },
  ));
}
