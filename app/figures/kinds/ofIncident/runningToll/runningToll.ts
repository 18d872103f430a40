import type { Claim } from "../../../../domain/claim";
import { isoDay } from "../../../../domain/day";
import { runningToll as incidentQuestion, type RunningTollAnswer } from "../../../../engine/questions/runningToll";
import { counted, message, type Message } from "../../../../i18n/message";
import type { Translator } from "../../../../i18n/translator";
import type { FigureTable, IncidentFigureKind } from "../../../figure";
import { figureCells, figureColumns } from "../../../figureTables";
import { outcomeNames } from "../../../names";
import { saidWords } from "../../parts/saidWords";
import { sideOrAllName } from "../../parts/sideOrAllName";
import { RunningTollDrawing } from "./RunningTollDrawing";
import { tollDays } from "./tollDays";
import { tollHeight } from "./tollPanels";
import { tollTargets } from "./tollTargets";

export const runningToll: IncidentFigureKind<RunningTollAnswer> = {
  id: "running-toll",
  title: message("Running toll by authority"),
  incidentQuestion,
  about: ({ about }) => about,
  height: ({ sides }, width) => tollHeight(sides.length, width, 11),
  imageSize: ({ sides }) => ({ width: 1200, height: 330 + tollHeight(sides.length, 1200, 15) }),
  notes,
  reading,
  table,
  counts,
  description,
  descriptionInFile,
  Drawing: RunningTollDrawing,
  targets: tollTargets,
};

function notes({ outcome, sides, undated, authorities }: RunningTollAnswer): readonly Message[] {
  const what: Message = message("{outcome}, as reported and not verified, by the day on which each authority said it.", { outcome: outcomeNames[outcome] });
  if (sides.length === 0 && undated.length === 0) return [message("Nobody gives a dated number for this outcome; that is not 0.")];
  const says = (claim: Claim): Message => message("{authority} {count}", { authority: authorities.get(claim.authority)?.name ?? claim.authority, count: saidWords(claim) });
  return [what, ...(undated.length === 0 ? [] : [counted(undated.length, "Day unknown, and in no line: {claims}.", "Days unknown, and in no line: {claims}.", { claims: { list: undated.map(says) } })])];
}

function reading({ sides }: RunningTollAnswer): readonly Message[] {
  if (sides.length === 0) return [];
  const points = sides.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  return [
    message("A line is what one authority had said by each day; it steps where the authority gave another figure, and is dotted after its last; the counting rule plays no part in it. Each panel has its own scale."),
    ...(points.some(({ figure }) => figure.openHigh) ? [message("Arrow up and “+”: at least.")] : []),
    ...(points.some(({ figure }) => figure.openLow) ? [message("Arrow down: at most.")] : []),
    ...(points.some(({ isEstimated }) => isEstimated) ? [message("Hollow: dated by its month alone, and drawn at the month’s end.")] : []),
    ...(tollDays({ sides }).breaks.length > 0 ? [message("Two strokes on the axis of days: a longer silence, not drawn at its length.")] : []),
    ...(sides.some(({ side }) => side === "all") ? [message("All sides together: totals as stated; a total and its parts are one line. On days without a total, the parts are added up where the authority adds up the same parties itself.")] : []),
  ];
}

function table(answer: RunningTollAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [
      { label: t("Side"), numeric: false }, { label: t("Authority"), numeric: false }, { label: t("Day"), numeric: false }, ...figureColumns(translator),
      { label: t("How the day is known"), numeric: false }, { label: t("How it was made"), numeric: false }, { label: t("Claims"), numeric: false }, { label: t("Pages"), numeric: false },
    ],
    rows: answer.sides.flatMap(({ side, lines }) => lines.flatMap(({ authority, points }) => points.map(({ day, figure, isEstimated, isAdded, claims }) => [
      sideOrAllName(side, translator), answer.authorities.get(authority)?.name ?? authority, isoDay(day), ...figureCells(figure, translator),
      isEstimated ? t("by its month, from its last day") : t("to the day"), isAdded ? t("parts added up") : t("as stated"),
      claims.join(" "), [...new Set(claims.flatMap((claim) => answer.pages.get(claim) ?? []))].join(" "),
    ]))),
  };
}

function counts({ sides }: RunningTollAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [{ label: t("Side"), numeric: false }, { label: t("Authorities"), numeric: true }],
    rows: sides.map(({ side, lines }) => [sideOrAllName(side, translator), lines.length]),
  };
}

function description(answer: RunningTollAnswer, translator: Translator): string {
  const { t, language, number } = translator;
  const said = answer.sides.flatMap(({ side, lines }) => lines.map(({ authority, points }) => {
    const name = answer.authorities.get(authority)?.name ?? authority;
    const story = points.map(({ figure }) => `${number(figure.best)}${figure.openHigh ? "+" : ""}`).join(", ");
    return t("{side}, {authority}: {story}", { side: sideOrAllName(side, translator), authority: name, story });
  }));
  if (said.length === 0) return t("Nobody gives a dated number for this outcome.");
  return t("{outcome}, as each authority reported it day by day. {said}.", { outcome: outcomeNames[answer.outcome], said: said.join(language.direction === "rtl" ? "؛ " : "; ") });
}

function descriptionInFile({ outcome, sides }: RunningTollAnswer, { t }: Translator): string {
  const authorities = new Set(sides.flatMap(({ lines }) => lines.map(({ authority }) => authority))).size;
  return t(counted(authorities, "{outcome} in one incident, day by day, as {count} authority reported it.", "{outcome} in one incident, day by day, as {count} authorities reported it.", { outcome: outcomeNames[outcome] }));
}
