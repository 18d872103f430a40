import type { Day, Period } from "../../../domain/day";
import { periodFilter } from "../../../filters/kinds/period";
import { MOST_MARKS, timeline as question, timelinePart, type TimelineAnswer, type TimelineAsked } from "../../questions/timeline";
import { runOn, type TimelineDays } from "../../questions/timelineDays";
import { timelineIncident, type TimelineIncident } from "../../questions/timelineIncident";
import { sameNights } from "../../sameNights";
import { emptySideSums, SUMS_A_PART } from "../../sideSums";
import type { Sums } from "../../sums";
import { inViewSum } from "../inView";
import { addSides } from "../killedSums";
import type { MemoryAnswer } from "../memoryAnswer";
import type { MemoryView } from "../memoryView";
import { lastDay } from "../rowOrders";
import { isVisited, rowsOfPeriod, visit, visitedRows } from "../visit";

/** The sums of all days are made once; a period adds those that reach into it. */
export const timeline: MemoryAnswer<TimelineAsked | null, TimelineAnswer> = {
  question,
  over(view, asked) {
    const span = spanOf(view);
    const begun = begunByDay(view, span);
    const passing = begun.incidents.at(-SUMS_A_PART) ?? 0;
    const rows = passing <= MOST_MARKS ? visitedRows(view, null, [periodFilter.id]) : [];
    const marks = marksOf(view, rows);
    const nights = sameNights(rows.map((row) => view.counted(row)));
    return (period) => {
      const days: TimelineDays = { first: span?.from ?? (0 as Day), begun, period, reaching: reachingInto(view, period) };
      const whole = { span, part: span, unit: "year", bars: "incidents", bins: [], passing, inPeriod: inViewSum(view)(period).incidents, incidents: marks(period), nights, days } as const;
      return timelinePart(whole, asked);
    };
  },
};

function spanOf({ table }: MemoryView): Period | null {
  return table.rows === 0 ? null : { from: (table.start[0] ?? 0) as Day, to: lastDay(table) };
}

function begunByDay(view: MemoryView, span: Period | null): Sums {
  const begun = emptySideSums(span ? span.to - span.from + 2 : 1);
  if (span) visit(view, null, [periodFilter.id], (row) => addSides(begun, (view.table.start[row] ?? 0) - span.from + 1, 1, view.figures.killed, row));
  runOn(begun);
  return begun;
}

function reachingInto(view: MemoryView, period: Period | null): TimelineDays["reaching"] {
  const { table: { start }, figures: { killed } } = view;
  const passes = isVisited(view, period);
  const rows = Array.from(rowsOfPeriod(view, period).reaching).filter(passes);
  const days = [...new Set(rows.map((row) => start[row] ?? 0))];
  const sums = emptySideSums(days.length);
  let part = 0;
  for (const row of rows) {
    while (days[part] !== start[row]) part += 1;
    addSides(sums, part, 1, killed, row);
  }
  return { days: Int32Array.from(days), sums };
}

/** The marks, of which those that a period lets in or out are made anew. */
function marksOf(view: MemoryView, rows: readonly number[]): (period: Period | null) => readonly TimelineIncident[] {
  let marks: readonly TimelineIncident[] = rows.map((row) => timelineIncident(view.counted(row), false));
  return (period) => {
    const passes = isVisited(view, period);
    marks = marks.map((mark, at) => {
      const inPeriod = passes(rows[at] ?? 0);
      return mark.inPeriod === inPeriod ? mark : { ...mark, inPeriod };
    });
    return marks;
  };
}
