import type { Box } from "../../../cartography/pen";
import type { Period } from "../../../domain/day";
import type { TimelineAnswer, TimelineIncident } from "../../../engine/questions/timeline";
import { lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";
import { valueTicks } from "../parts/valueTicks";
import { dayTicks, type DayTick } from "./dayTicks";
import { swarm } from "./swarm";

/** Where everything on the timeline stands; x runs in the direction of time. */
export interface TimelineLayout {
  readonly bars: Box;
  readonly marks: Box;
  readonly values: readonly number[];
  readonly ticks: readonly DayTick[];
  readonly placed: readonly PlacedMark[];
  /** Pixels of a day's first moment. */
  at(day: number): number;
}

/** One incident: a disc whose area is the number killed, or a bar as long as it lasted. */
export interface PlacedMark {
  readonly incident: TimelineIncident;
  readonly shape: "disc" | "bar";
  /** Middle; of a bar, of its left edge as time runs. */
  readonly x: number;
  readonly y: number;
  /** Half a bar's height. */
  readonly radius: number;
  /** Of a bar. */
  readonly length: number;
}

/** `top` pixels are left free for a legend. */
export function timelineLayout(answer: TimelineAnswer, span: Period, top: number, setting: Setting): TimelineLayout {
  const { width, height, style, measure, translator } = setting;
  const axis = lettering("axis", style);
  const most = Math.max(1, ...answer.bins.map(({ incidents }) => incidents));
  const foot = style.fontSize * 1.7;
  const inner = height - top - foot;
  const barsHeight = inner * 0.3;
  const values = valueTicks(most, Math.max(1, Math.min(4, barsHeight / (style.fontSize * 2.2))));
  const x = Math.max(...values.map((value) => measure(translator.number(value), axis))) + style.fontSize * 0.7;
  const bars = { x, y: top, width: width - x - style.fontSize, height: barsHeight };
  const gap = Math.min(style.fontSize, inner * 0.06);
  const marks = { ...bars, y: top + barsHeight + gap, height: inner - barsHeight - gap };
  const at = (day: number) => bars.x + ((day - span.from) / (span.to - span.from + 1)) * bars.width;
  const ticks = dayTicks(span, bars.width, axis, measure, translator).filter(({ day, text }) => {
    const half = measure(text, axis) / 2;
    return at(day) - half >= 0 && at(day) + half <= width;
  });
  return { bars, marks, values, ticks, placed: placedMarks(answer.incidents, marks, at, style.fontSize), at };
}

function placedMarks(incidents: readonly TimelineIncident[], area: Box, at: (day: number) => number, fontSize: number): readonly PlacedMark[] {
  const smallest = Math.max(1.8, Math.min(fontSize * 0.27, area.height * 0.035));
  const most = Math.max(1, ...incidents.map(({ killed }) => killed?.best ?? 0));
  const unit = Math.min(1.15 * (fontSize / 11), (area.height * 0.24) / Math.sqrt(most));
  const lengthOf = ({ from, to }: TimelineIncident) => at(to + 1) - at(from);
  const isBar = (incident: TimelineIncident) => lengthOf(incident) >= smallest * 4;
  const lanes = laneBars(incidents.filter(isBar), at, smallest);
  const lanesHeight = lanes.count * smallest * 3;
  const discs = incidents.filter((incident) => !isBar(incident)).map((incident) => ({
    incident, x: at((incident.from + incident.to + 1) / 2), radius: Math.max(smallest, unit * Math.sqrt(incident.killed?.best ?? 0)),
  }));
  const reach = (area.height - lanesHeight) / 2;
  const offsets = swarm(discs, reach);
  return [
    ...discs.map(({ incident, x, radius }, index): PlacedMark => ({
      incident, shape: "disc", x, y: area.y + reach + (offsets[index] ?? 0), radius, length: 0,
    })).toSorted((a, b) => b.radius - a.radius),
    ...lanes.placed.map(({ incident, lane }): PlacedMark => ({
      incident, shape: "bar", x: at(incident.from), y: area.y + area.height - (lane + 0.5) * smallest * 3, radius: smallest, length: lengthOf(incident),
    })),
  ];
}

/** Puts bars that overlap in time into lanes, the lowest that is free. */
function laneBars(incidents: readonly TimelineIncident[], at: (day: number) => number, gap: number) {
  const ends: number[] = [];
  const placed = incidents.map((incident) => {
    const free = ends.findIndex((end) => end + gap <= at(incident.from));
    const lane = free === -1 ? ends.length : free;
    ends[lane] = at(incident.to + 1);
    return { incident, lane };
  });
  return { placed, count: ends.length };
}
