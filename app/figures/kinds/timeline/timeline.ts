import { timeline as question, type TimelineAnswer } from "../../../engine/questions/timeline";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureCells, figureColumns } from "../../figureTables";
import { sideNames } from "../../names";
import { notStatedNotes, sampleNote } from "../../notes";
import { TimelineDrawing } from "./TimelineDrawing";

export const timeline: FigureKind<TimelineAnswer> = {
  id: "timeline",
  title: message("Incidents over time"),
  question,
  chart: null,
  imageSize: () => ({ width: 1200, height: 675 }),
  notes,
  reading,
  table,
  description,
  Drawing: TimelineDrawing,
  targets: () => [],
};

function notes({ incidents }: TimelineAnswer): readonly Message[] {
  const shown = incidents.filter(({ inPeriod }) => inPeriod);
  const notStated = shown.filter(({ killed }) => killed === null).length;
  if (shown.length === 0) return notStatedNotes(0, 0);
  return [...notStatedNotes(notStated, shown.length), sampleNote];
}

function reading({ incidents }: TimelineAnswer): readonly Message[] {
  const isPale = incidents.some(({ inPeriod }) => inPeriod) && incidents.some(({ inPeriod }) => !inPeriod);
  return isPale ? [message("Pale: outside the period.")] : [];
}

function table({ incidents }: TimelineAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [
      { label: t("Incident"), numeric: false }, { label: t("Days"), numeric: false }, { label: t("Days known to the"), numeric: false },
      ...figureColumns(translator), { label: t("Side of most of the killed"), numeric: false },
    ],
    rows: incidents.filter(({ inPeriod }) => inPeriod).map(({ title, from, to, dayPrecision, killed, side }) => [
      title, translator.period(from, to, "short"), t(dayPrecision), ...figureCells(killed, translator), side && t(sideNames[side]),
    ]),
  };
}

function description({ incidents, span }: TimelineAnswer, translator: Translator): string {
  const shown = incidents.filter(({ inPeriod }) => inPeriod);
  const [first, last] = [shown[0]?.from ?? span?.from, shown.at(-1)?.from ?? span?.to];
  if (first === undefined || last === undefined) return translator.t("An empty timeline.");
  return translator.t(counted(
    shown.length,
    "A timeline of {count} incident: {period}.",
    "A timeline of {count} incidents that began within {period}: their number over time above, one mark for each below.",
    { period: { period: { from: first, to: last } } },
  ));
}
