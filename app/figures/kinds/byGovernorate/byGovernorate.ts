import { byGovernorate as question, type ByGovernorateAnswer } from "../../../engine/questions/byGovernorate";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { figureCells, figureColumns } from "../../figureTables";
import { listed } from "../../listed";
import { governorateName, sideNames } from "../../names";
import { addedSidesNote, notStatedNotes, openEndNotes } from "../../notes";
import { barsDrawing } from "../parts/barsDrawing";
import { barsHeight } from "../parts/barsLayout";
import { governorateBars } from "./governorateBars";

export const byGovernorate: FigureKind<ByGovernorateAnswer> = {
  id: "by-governorate",
  title: message("Reported killed by governorate"),
  question,
  chart: { width: "half", name: message("Killed by governorate"), isUsual: true, height: ({ governorates }, row) => barsHeight(Math.min(governorates.length, 8), row) },
  imageSize: ({ governorates }) => ({ width: 1200, height: Math.max(675, 420 + 26 * governorates.length) }),
  notes,
  reading,
  table,
  description,
  ...barsDrawing(governorateBars),
};

function notes({ incidents, notStated, outsideRule }: ByGovernorateAnswer): readonly Message[] {
  return notStatedNotes(notStated, incidents, outsideRule);
}

function reading({ governorates, incidents }: ByGovernorateAnswer): readonly Message[] {
  return [
    ...(governorates.some(({ inView }) => !inView) ? [message("Pale: governorates that are not chosen.")] : []),
    ...(incidents === 0 ? [] : [addedSidesNote]),
    ...openEndNotes(governorates.map(({ killed }) => killed.figure)),
  ];
}

function table({ governorates }: ByGovernorateAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  const sides = governorates[0]?.sides.map(({ side }) => ({ label: t(sideNames[side]), numeric: true })) ?? [];
  return {
    columns: [
      { label: t("Governorate"), numeric: false }, { label: t("Incidents"), numeric: true },
      { label: t("Incidents that state a number"), numeric: true }, ...figureColumns(translator), ...sides,
      { label: t("Chosen by the filters"), numeric: false },
    ],
    rows: governorates.map(({ code, incidents, inView, killed, sides: bySide }) => [
      governorateName(code, translator), incidents, killed.stating,
      ...figureCells(killed.figure, translator), ...bySide.map(({ figure }) => figure?.best ?? null),
      inView ? t("yes") : t("no"),
    ]),
  };
}

function description({ governorates, incidents }: ByGovernorateAnswer, translator: Translator): string {
  const list = governorates.filter(({ inView }) => inView)
    .map(({ code, killed }) => figureSentence(governorateName(code, translator), killed.figure, translator));
  return translator.t(counted(
    incidents,
    "Bars of reported killed by governorate and side in {count} incident. {list}.",
    "Bars of reported killed by governorate and side in {count} incidents. {list}.",
    listed(list),
  ));
}
