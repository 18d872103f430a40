import type { Day, Period } from "../../domain/day";

/** Where days lie along the timeline; a day has a width. */
export interface DayAxis {
  readonly width: number;
  /** Pixels of the first and the last day's edge. */
  readonly left: number;
  readonly right: number;
  /** The days between them. */
  readonly part: Period;
  /** The day's first pixel, or its last; may lie outside of the plot. */
  xOf(day: Day, side?: "start" | "end"): number;
  /** The day under a pixel; outside the plot the first or last day. */
  dayAt(x: number): Day;
  /** The moment under a pixel, in days and parts of them; outside the plot as well. */
  momentAt(x: number): number;
}

/** Days of the part from `left` to `right`, in pixels of a drawing so many pixels wide. */
export function dayAxis(part: Period, left: number, right: number, width: number): DayAxis {
  const days = part.to - part.from + 1;
  const pixelsADay = (right - left) / days;
  return {
    width, left, right, part,
    xOf: (day, side = "start") => left + (day - part.from + (side === "end" ? 1 : 0)) * pixelsADay,
    dayAt: (x) => (part.from + Math.min(days - 1, Math.max(0, Math.floor((x - left) / pixelsADay)))) as Day,
    momentAt: (x) => part.from + (x - left) / pixelsADay,
  };
}
