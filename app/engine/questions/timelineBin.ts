import type { Figure } from "../../domain/casualty";
import type { Day, Period } from "../../domain/day";
import { emptySideSums, SUMS_A_PART, sideSumsOf } from "../sideSums";
import { addGroup, sumOfGroup, type Sums } from "../sums";
import type { KilledBySideAnswer } from "./killedBySide";
import type { TimelineDays } from "./timelineDays";

export interface TimelineBin extends Period {
  readonly incidents: number;
  /** Of them, those that the period lets pass. */
  readonly inPeriod: number;
  readonly killed: BinKilled;
  /** Of those that the period lets pass. */
  readonly killedInPeriod: BinKilled;
}

/** Reported killed of the incidents of a bin. */
export interface BinKilled extends Pick<KilledBySideAnswer, "sides" | "withoutSide"> {
  /** Of all sides; null where no incident states a number. */
  readonly figure: Figure | null;
  /** Incidents that state no number. */
  readonly notStated: number;
}

/** A bar of the timeline: an incident counts once, in the bar of its first day. */
export function timelineBin(bin: Period, days: TimelineDays): TimelineBin {
  const whole = sumsWithin(days, bin, emptySideSums(1));
  const { period } = days;
  const passing = period ? sumsWithin(days, { from: Math.max(bin.from, period.from) as Day, to: Math.min(bin.to, period.to) as Day }, reachingFrom(days, bin)) : whole;
  return {
    ...bin,
    incidents: sumOfGroup(whole, 0).incidents, inPeriod: sumOfGroup(passing, 0).incidents,
    killed: killedOf(whole), killedInPeriod: killedOf(passing),
  };
}

/** Adds what begins on the days to the sums. */
function sumsWithin({ first, begun }: TimelineDays, { from, to }: Period, sums: Sums): Sums {
  const last = begun.incidents.length / SUMS_A_PART - 1;
  const partOf = (day: number) => Math.min(Math.max(0, day - first), last) * SUMS_A_PART;
  if (to < from) return sums;
  for (let sum = 0; sum < SUMS_A_PART; sum += 1) {
    addGroup(begun, partOf(to + 1) + sum, sums, sum);
    addGroup(begun, partOf(from) + sum, sums, sum, -1);
  }
  return sums;
}

function reachingFrom({ reaching: { days, sums } }: TimelineDays, { from, to }: Period): Sums {
  const own = emptySideSums(1);
  days.forEach((day, part) => {
    if (day >= from && day <= to) for (let sum = 0; sum < SUMS_A_PART; sum += 1) addGroup(sums, part * SUMS_A_PART + sum, own, sum);
  });
  return own;
}

function killedOf(sums: Sums): BinKilled {
  const { figure, notStated } = sumOfGroup(sums, 0);
  return { figure, notStated, ...sideSumsOf(sums, 0) };
}
