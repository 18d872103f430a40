import type { Figure } from "../../domain/casualty";
import type { Day, Period } from "../../domain/day";
import { emptySideSums, SUMS_A_PART, sideSumsOf } from "../sideSums";
import { addGroup, sumOfGroup, type Sums } from "../sums";
import type { KilledBySideAnswer } from "./killedBySide";
import type { Unstated } from "./tally";
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
export interface BinKilled extends Pick<KilledBySideAnswer, "sides" | "withoutSide">, Unstated {
  /** Of all sides; null where no incident states a number. */
  readonly figure: Figure | null;
}

/**
 * The bars of the timeline: an incident counts once, in the bar of its first day. A period that moves makes anew only the bars at its
 * ends and those that reach into it; the others are the very same.
 */
export function timelineBins(bins: readonly Period[], days: TimelineDays): readonly TimelineBin[] {
  const { period } = days;
  return bins.map((bin) => {
    const { all, none } = wholeBin(days, bin);
    if (!period || (bin.from >= period.from && bin.to <= period.to)) return all;
    const isReaching = days.reaching.days.some((day) => day >= bin.from && day <= bin.to);
    if (!isReaching && (bin.to < period.from || bin.from > period.to)) return none;
    const within = { from: Math.max(bin.from, period.from) as Day, to: Math.min(bin.to, period.to) as Day };
    const passing = sumsWithin(days, within, reachingFrom(days, bin));
    return { ...all, inPeriod: sumOfGroup(passing, 0).incidents, killedInPeriod: killedOf(passing) };
  });
}

/** A bar as it is where the period lets all of it pass, and where it lets nothing pass. */
interface WholeBin {
  readonly all: TimelineBin;
  readonly none: TimelineBin;
}

const known = new WeakMap<Sums, Map<string, WholeBin>>();

function wholeBin(days: TimelineDays, bin: Period): WholeBin {
  const bins = known.get(days.begun) ?? new Map<string, WholeBin>();
  known.set(days.begun, bins);
  const key = `${bin.from} ${bin.to}`;
  const kept = bins.get(key);
  if (kept) return kept;
  const sums = sumsWithin(days, bin, emptySideSums(1));
  const [{ incidents }, killed] = [sumOfGroup(sums, 0), killedOf(sums)];
  const all = { ...bin, incidents, inPeriod: incidents, killed, killedInPeriod: killed };
  const made = { all, none: { ...all, inPeriod: 0, killedInPeriod: killedOf(emptySideSums(1)) } };
  bins.set(key, made);
  return made;
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
  const { figure, notStated, outsideRule } = sumOfGroup(sums, 0);
  return { figure, notStated, outsideRule, ...sideSumsOf(sums, 0) };
}
