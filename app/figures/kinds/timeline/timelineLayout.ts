import type { Box } from "../../../cartography/pen";
import { overlaps, type Period } from "../../../domain/day";
import type { TimelineAnswer } from "../../../engine/questions/timeline";
import type { TimelineBin } from "../../../engine/questions/timelineBin";
import type { TimelineIncident } from "../../../engine/questions/timelineIncident";
import { lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";
import { valueTicks } from "../parts/valueTicks";
import { dayTicks, type DayTick } from "./dayTicks";
import { nameLength } from "./markNames";
import { markDensity, mostMarks, type DensityColumn } from "./markDensity";
import { placedMarks, type PlacedMark } from "./placedMarks";
import { placedNights, type PlacedNight } from "./placedNights";

/** Where everything on the timeline stands; x runs in the direction of time. */
export interface TimelineLayout {
  readonly bars: Box;
  readonly marks: Box;
  readonly values: readonly number[];
  readonly ticks: readonly DayTick[];
  /** Empty where there are too many to be told apart: then there are columns. */
  readonly placed: readonly PlacedMark[];
  readonly columns: readonly DensityColumn[];
  readonly nights: readonly PlacedNight[];
  readonly part: Period;
  readonly isZoomed: boolean;
  /** Pixels of a day's first moment. */
  at(day: number): number;
}

/** `top` pixels are left free for a legend. Kept for the answer: the drawing and what lies over it ask for the same. */
export function timelineLayout(answer: TimelineAnswer, part: Period, top: number, setting: Setting): TimelineLayout {
  const known = kept.get(answer);
  const { width, height, style, translator } = setting;
  const key = [part.from, part.to, top, width, height, style, translator.language];
  if (known && known.key.every((value, index) => value === key[index])) return known.layout;
  const layout = layOut(answer, part, top, setting);
  kept.set(answer, { key, layout });
  return layout;
}

const kept = new WeakMap<TimelineAnswer, { readonly key: readonly unknown[]; readonly layout: TimelineLayout }>();

function layOut(answer: TimelineAnswer, part: Period, top: number, setting: Setting): TimelineLayout {
  const { width, height, style, measure, translator } = setting;
  const axis = lettering("axis", style);
  const isZoomed = answer.span !== null && (part.from > answer.span.from || part.to < answer.span.to);
  const foot = style.fontSize * (style.legend ? 1.7 : 1.45);
  const inner = height - top - foot;
  const barsHeight = inner * ((answer.bars === "killed" ? 0.4 : 0.3) - (isZoomed && !style.legend ? 0.1 : 0));
  const headroom = answer.bars === "killed" ? style.fontSize * 0.5 : 0;
  const values = valueTicks(mostIn(answer), Math.max(1, Math.min(4, barsHeight / (style.fontSize * 2.2))));
  const x = Math.max(...values.map((value) => measure(translator.number(value), axis))) + valueGap(style) + 1;
  const bars = { x, y: top + headroom, width: width - x - style.fontSize * 1.3, height: barsHeight - headroom };
  const at = (day: number) => bars.x + ((day - part.from) / (part.to - part.from + 1)) * bars.width;
  const incidents = answer.incidents.filter((incident) => overlaps(incident, part));
  const hasNights = answer.nights.length > 0 && at(part.from + 1) - at(part.from) >= LEAST_NIGHT;
  const gap = Math.max(answer.bars === "killed" ? style.fontSize * 0.6 : 0, Math.min(style.fontSize, inner * 0.06)) + (hasNights ? style.fontSize : 0);
  const marks = { ...bars, y: top + barsHeight + gap, height: inner - barsHeight - gap };
  const isCrowded = answer.incidents.length < answer.passing || incidents.length > mostMarks(marks, style.fontSize);
  const nameOf = isZoomed && !style.legend ? (incident: TimelineIncident) => nameLength(incident, setting) : null;
  const placed = isCrowded ? [] : placedMarks(incidents, { area: marks, at, fontSize: style.fontSize, nameOf });
  const ticks = dayTicks(part, bars.width, axis, measure, translator).filter(({ day, text }) => {
    const half = measure(text, axis) / 2;
    return at(day) - half >= 0 && at(day) + half <= width;
  });
  return {
    bars, marks, values, ticks, placed, part, at, isZoomed,
    columns: isCrowded ? markDensity(answer.days, part, { ...marks, height: marks.height - wordsHeight(style) }, at) : [],
    nights: hasNights ? placedNights(answer.nights, placed, marks, at) : [],
  };
}

/** Of the line above the band that stands for marks. */
export function wordsHeight({ fontSize }: Setting["style"]): number {
  return fontSize * 1.3;
}

/** Between the names of values and the plot; the page has the grip of a handle there. */
export function valueGap({ fontSize, legend }: Setting["style"]): number {
  return fontSize * (legend ? 0.6 : 1.15);
}

/** Pixels of a day from which on a night can be seen. */
const LEAST_NIGHT = 5;

function mostIn({ bins, bars }: TimelineAnswer): number {
  return bins.reduce((most, bin) => Math.max(most, bars === "killed" ? highestKilled(bin) : bin.incidents), 1);
}

function highestKilled({ killed: { figure } }: TimelineBin): number {
  return figure ? Math.max(figure.best, figure.high) : 0;
}
