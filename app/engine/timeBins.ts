import { addDays, dateOf, dayOf, type Day, type Period } from "../domain/day";

export const binUnits = ["day", "week", "month", "quarter", "year"] as const;
export type BinUnit = (typeof binUnits)[number];

/** The finest unit that parts the span into at most so many bins; `year` where none does. */
export function finestUnit(span: Period, mostBins: number): BinUnit {
  return binUnits.find((unit) => binsOf(span, unit, mostBins + 1).length <= mostBins) ?? "year";
}

/** Bins without gaps over the span, whole units each; no more than `most`, where given. */
export function binsOf(span: Period, unit: BinUnit, most = Infinity): Period[] {
  const bins: Period[] = [];
  for (let from = startOf(span.from, unit); from <= span.to && bins.length < most; ) {
    const next = startOfNext(from, unit);
    bins.push({ from, to: addDays(next, -1) });
    from = next;
  }
  return bins;
}

/** First day of the unit that the day falls in; weeks begin on Monday. */
function startOf(day: Day, unit: BinUnit): Day {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case "day":
      return day;
    case "week":
      return addDays(day, -((date.getUTCDay() + 6) % 7));
    case "month":
      return dayOf(new Date(Date.UTC(year, month, 1)));
    case "quarter":
      return dayOf(new Date(Date.UTC(year, month - (month % 3), 1)));
    case "year":
      return dayOf(new Date(Date.UTC(year, 0, 1)));
  }
}

function startOfNext(day: Day, unit: BinUnit): Day {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case "day":
      return addDays(day, 1);
    case "week":
      return addDays(day, 7);
    case "month":
      return dayOf(new Date(Date.UTC(year, month + 1, 1)));
    case "quarter":
      return dayOf(new Date(Date.UTC(year, month + 3, 1)));
    case "year":
      return dayOf(new Date(Date.UTC(year + 1, 0, 1)));
  }
}
