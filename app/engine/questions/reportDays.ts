import { countsFrom } from "../../counting/stated";
import type { Day } from "../../domain/day";
import type { QuestionKind } from "../engine";

export interface ReportDay {
  readonly day: Day;
  /** Claims about the incidents in view that were first made on it, counted or not. */
  readonly claims: number;
}

/** The days on which something was claimed about the incidents in view, ascending; an estimated month is its last day, undated claims have none. */
export const reportDays: QuestionKind<null, readonly ReportDay[]> = {
  id: "report-days",
  answer({ inView }) {
    const claims = new Map<Day, number>();
    for (const { incident } of inView) {
      for (const claim of incident.claims) {
        const day = countsFrom(claim);
        if (day !== null) claims.set(day, (claims.get(day) ?? 0) + 1);
      }
    }
    return [...claims].map(([day, count]) => ({ day, claims: count })).toSorted((a, b) => a.day - b.day);
  },
};
