import type { Box } from "../../../cartography/pen";
import { addDays, type Period } from "../../../domain/day";
import { incidentsOfDay, type TimelineDays } from "../../../engine/questions/timelineDays";

/** A slice of the timeline that stands for the incidents which begin in it. */
export interface DensityColumn {
  readonly x: number;
  readonly width: number;
  /** Pixels of all, and of those that the period lets pass. */
  readonly height: number;
  readonly inPeriod: number;
}

/** The most marks that can be told apart in an area. */
export function mostMarks({ width, height }: Box, fontSize: number): number {
  return Math.max(50, (width * height) / (fontSize ** 2 / 3));
}

/** How many incidents begin in each slice of a part of the timeline, as heights that fill the area. */
export function markDensity(days: TimelineDays, part: Period, area: Box, at: (day: number) => number): readonly DensityColumn[] {
  const count = Math.max(1, Math.floor(area.width / SLICE));
  const width = area.width / count;
  const columns = Array.from({ length: count }, () => ({ all: 0, inPeriod: 0 }));
  for (let day = part.from; day <= part.to; day = addDays(day, 1)) {
    const { incidents, inPeriod } = incidentsOfDay(days, day);
    const column = columns[Math.max(0, Math.min(count - 1, Math.floor((at(day + 0.5) - area.x) / width)))];
    if (!column) continue;
    column.all += incidents;
    column.inPeriod += inPeriod;
  }
  const most = columns.reduce((sofar, { all }) => Math.max(sofar, all), 1);
  return columns.flatMap(({ all, inPeriod }, index) => (all === 0 ? [] : [{
    x: area.x + index * width, width: width * 0.8, height: (all / most) * area.height * 0.8, inPeriod: (inPeriod / most) * area.height * 0.8,
  }]));
}

/** Pixels. */
const SLICE = 3;
