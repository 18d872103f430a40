import type { Period } from "../../domain/day";
import { spanOf } from "../../domain/incident";
import type { IncidentInBrief } from "../../domain/spot";
import { filterKinds } from "../../filters/kinds/index";
import { periodFilter } from "../../filters/kinds/period";
import { inBrief, type CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";

export interface NearestAnswer {
  /** Filters that hide everything alone: how many incidents would be shown without each, the most first. */
  readonly without: readonly { readonly filter: string; readonly incidents: number }[];
  /** The incident nearest to the period, whatever its days, under the other filters; null where no period is asked for, or none passes. */
  readonly inTime: { readonly incident: IncidentInBrief; readonly days: number } | null;
}

/** Where the filters leave nothing: which one to take away, and what lies nearest to the period. Nothing where there are incidents. */
export const nearest: QuestionKind<null, NearestAnswer> = {
  id: "nearest",
  answer({ inView, without, period }) {
    if (inView.length > 0) return { without: [], inTime: null };
    const removals = filterKinds.map(({ id }) => ({ filter: id, incidents: without(id).length })).filter(({ incidents }) => incidents > 0);
    return {
      without: removals.toSorted((a, b) => b.incidents - a.incidents),
      inTime: period && nearestInTime(without(periodFilter.id), period),
    };
  },
};

/** The earlier of two at the same distance. */
function nearestInTime(incidents: readonly CountedIncident[], period: Period): NearestAnswer["inTime"] {
  const [first] = incidents
    .map((counted) => ({ counted, days: daysApart(spanOf(counted.incident), period) }))
    .toSorted((a, b) => a.days - b.days || a.counted.row - b.counted.row);
  return first ? { incident: inBrief(first.counted), days: first.days } : null;
}

function daysApart(a: Period, b: Period): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
