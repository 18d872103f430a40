import type { Day, Period } from "../../domain/day";

/** Where days lie along the timeline; a day has a width. */
export interface DayAxis {
  readonly width: number;
  /** The day's first pixel, or its last. */
  xOf(day: Day, side?: "start" | "end"): number;
  /** The day under a pixel; outside the plot the first or last day. */
  dayAt(x: number): Day;
}

/** Days of the span from `left` to `right`, in pixels of a drawing so many pixels wide. */
export function dayAxis(span: Period, left: number, right: number, width: number): DayAxis {
  const days = span.to - span.from + 1;
  const pixelsADay = (right - left) / days;
  return {
    width,
    xOf: (day, side = "start") => left + (day - span.from + (side === "end" ? 1 : 0)) * pixelsADay,
    dayAt: (x) => (span.from + Math.min(days - 1, Math.max(0, Math.floor((x - left) / pixelsADay)))) as Day,
  };
}
