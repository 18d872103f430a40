import { dateOf } from "../../domain/day";
import { groupBy } from "../../domain/grouping";
import type { GovernorateCode } from "../../domain/identifiers";
import { governorateFilter } from "../../filters/kinds/governorate";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { deadliestFirst } from "./byGovernorate";
import { sumOf, unstated, type Sum, type Unstated } from "./tally";

export interface YearsByGovernorateAnswer extends Unstated {
  /** Without gaps, from the first incident's to the last's; none where there is no incident. */
  readonly years: readonly number[];
  /** Governorates with incidents, the most killed first; code null: not known or withheld. */
  readonly governorates: readonly GovernorateYears[];
  /** Incidents in view. */
  readonly incidents: number;
}

export interface GovernorateYears {
  readonly code: GovernorateCode | null;
  /** False where the governorates that are chosen leave it out. */
  readonly inView: boolean;
  readonly incidents: number;
  readonly killed: Sum;
  /** One for each of the answer's years, in their order; an incident counts once, in the year of its first day. */
  readonly years: readonly YearSum[];
}

export interface YearSum {
  readonly year: number;
  readonly incidents: number;
  readonly killed: Sum;
}

/** Reported killed by year in each governorate, whatever governorates are chosen. */
export const yearsByGovernorate: QuestionKind<null, YearsByGovernorateAnswer> = {
  id: "years-by-governorate",
  answer(selection) {
    const incidents = selection.without(governorateFilter.id);
    const inView = new Set(selection.inView);
    const years = yearsOf(incidents);
    const governorates = [...groupBy(incidents, ({ incident }) => incident.place.governorate)].map(([code, own]) => ({
      code,
      inView: own.some((counted) => inView.has(counted)),
      incidents: own.length,
      killed: sumOf(own, "killed"),
      years: years.map((year) => sumOfYear(year, own)),
    }));
    return {
      years,
      governorates: governorates.toSorted(deadliestFirst),
      incidents: selection.inView.length,
      ...unstated(selection.inView),
    };
  },
};

function yearsOf(incidents: readonly CountedIncident[]): readonly number[] {
  const all = incidents.map(firstYear);
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

function sumOfYear(year: number, incidents: readonly CountedIncident[]): YearSum {
  const own = incidents.filter((counted) => firstYear(counted) === year);
  return { year, incidents: own.length, killed: sumOf(own, "killed") };
}

function firstYear({ incident }: CountedIncident): number {
  return dateOf(incident.start).getUTCFullYear();
}
