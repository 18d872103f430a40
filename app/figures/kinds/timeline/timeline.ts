import { timeline as question, type TimelineAnswer } from "../../../engine/questions/timeline";
import { timelineBins } from "../../../engine/questions/timelineBin";
import { overlaps } from "../../../domain/day";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureCells, figureColumns } from "../../figureTables";
import { sideNames } from "../../names";
import { addedSidesNote, notStatedNotes, sampleNote } from "../../notes";
import { TimelineDrawing } from "./TimelineDrawing";
import { timelineLegend } from "./timelineLegendWords";
import { timelineTargets } from "./timelineTargets";

export const timeline: FigureKind<TimelineAnswer> = {
  id: "timeline",
  title: message("Incidents over time"),
  question,
  chart: null,
  imageSize: () => ({ width: 1200, height: 675 }),
  notes,
  reading,
  table,
  counts: ({ bins }, translator) => barsTable(bins, translator),
  description,
  Drawing: TimelineDrawing,
  targets: (drawing) => {
    const { bars, marks } = timelineTargets(drawing, timelineLegend(drawing.answer, drawing).height);
    return [...bars, ...marks];
  },
};

function notes({ inPeriod, span, days }: TimelineAnswer): readonly Message[] {
  if (inPeriod === 0 || !span) return notStatedNotes(0, 0);
  const [whole] = timelineBins([span], days);
  return [...notStatedNotes(whole?.killedInPeriod.notStated ?? 0, inPeriod, whole?.killedInPeriod.outsideRule), sampleNote];
}

/** Whether each incident has a mark of its own, or they are too many. */
function isListed({ incidents, passing }: TimelineAnswer): boolean {
  return incidents.length === passing;
}

function reading(answer: TimelineAnswer): readonly Message[] {
  const { incidents, span, part, unit, bars, bins } = answer;
  if (!part || !span || answer.inPeriod === 0) return [];
  const outside = isListed(answer)
    ? incidents.filter((incident) => incident.inPeriod && !overlaps(incident, part)).length
    : answer.inPeriod - bins.reduce((sum, { inPeriod }) => sum + inPeriod, 0);
  const isZoomed = part.from > span.from || part.to < span.to;
  return [
    ...(isZoomed && outside === 0 ? [message("On show: {period}.", { period: { period: part } })] : []),
    ...(isZoomed && outside > 0 ? [counted(outside, "On show: {period}; {count} incident lies outside.", "On show: {period}; {count} incidents lie outside.", { period: { period: part } })] : []),
    ...(answer.passing > answer.inPeriod ? [message("Pale: outside the period.")] : []),
    ...(unit === "week" ? [message("Weeks begin on Monday.")] : []),
    ...(bars === "killed" ? killedReading(bins) : []),
  ];
}

function killedReading(bins: TimelineAnswer["bins"]): readonly Message[] {
  const isUnstated = bins.some(({ killed }) => killed.notStated > 0);
  return [message("Each incident’s killed stand in the bar of its first day."), ...(isUnstated ? [message("Hatched below a bar: incidents that state no number.")] : []), addedSidesNote];
}

/** One row for each incident in the period and on show; where they are too many, one for each bar. */
function table(answer: TimelineAnswer, translator: Translator): FigureTable {
  const { incidents, bins, part } = answer;
  if (!isListed(answer)) return barsTable(bins, translator);
  const { t } = translator;
  const shown = incidents.filter((incident) => incident.inPeriod && part && overlaps(incident, part));
  const barOf = (day: number) => bins.find(({ from, to }) => day >= from && day <= to);
  return {
    columns: [
      { label: t("Incident"), numeric: false }, { label: t("Days"), numeric: false }, { label: t("Days known to the"), numeric: false },
      { label: t("In the bar of"), numeric: false }, ...figureColumns(translator), { label: t("Side of most of the killed"), numeric: false },
    ],
    rows: shown.map(({ title, from, to, dayPrecision, killed, side }) => {
      const bar = barOf(from);
      return [
        title, translator.period(from, to, "short"), t(dayPrecision), bar ? translator.period(bar.from, bar.to, "short") : t("an earlier one"),
        ...figureCells(killed, translator), side && t(sideNames[side]),
      ];
    }),
  };
}

function barsTable(bins: TimelineAnswer["bins"], translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [{ label: t("Days"), numeric: false }, { label: t("Incidents"), numeric: true }, ...figureColumns(translator)],
    rows: bins.filter(({ inPeriod }) => inPeriod > 0).map(({ from, to, inPeriod, killedInPeriod }) => [
      translator.period(from, to, "short"), inPeriod, ...figureCells(killedInPeriod.figure, translator),
    ]),
  };
}

function description(answer: TimelineAnswer, translator: Translator): string {
  const { incidents, span } = answer;
  if (!isListed(answer)) return translator.t("A timeline of {count} incidents: their number over time.", { count: answer.inPeriod });
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
