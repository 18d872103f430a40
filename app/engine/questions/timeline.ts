import type { Day, Period } from "../../domain/day";
import { spanOf } from "../../domain/incident";
import { periodFilter } from "../../filters/kinds/period";
import type { QuestionKind } from "../engine";
import { sameNights, type SameNight } from "../sameNights";
import type { Selection } from "../selection";
import { binsOf, binUnits, finestUnit, type BinUnit } from "../timeBins";
import { timelineBins, type TimelineBin } from "./timelineBin";
import { timelineDays, type TimelineDays } from "./timelineDays";
import { timelineIncident, type TimelineIncident } from "./timelineIncident";

/** How the timeline is shown. */
export interface TimelineAsked {
  /** Null: the finest that gives few enough bars. */
  readonly unit: BinUnit | null;
  /** The part of the span that is on show; null: all of it. */
  readonly part: Period | null;
  readonly bars: TimelineBars;
}

/** What the bars count. */
export const timelineBars = ["incidents", "killed"] as const;
export type TimelineBars = (typeof timelineBars)[number];

export interface TimelineAnswer {
  /** First and last day of the whole data set; null where it is empty. */
  readonly span: Period | null;
  /** The part of it that is on show. */
  readonly part: Period | null;
  readonly unit: BinUnit;
  readonly bars: TimelineBars;
  /** Over the part, whole units; an incident counts once, in the bin of its first day. */
  readonly bins: readonly TimelineBin[];
  /** How many incidents pass all filters but the period, and how many of them the period too. */
  readonly passing: number;
  readonly inPeriod: number;
  /** Those that pass all filters but the period, by first day, those outside the part as well; none where they are more than `MOST_MARKS`. */
  readonly incidents: readonly TimelineIncident[];
  /** Those of them that belong to one night. */
  readonly nights: readonly SameNight[];
  readonly days: TimelineDays;
}

/** The most bars that are chosen without being asked for: a month each for the shipped fourteen years. */
const MOST_BINS = 200;

/** The most incidents that have a mark of their own. */
export const MOST_MARKS = 10_000;

/** The most that may be asked for. */
export const MOST_BARS = 400;

/** Every incident with its length, whatever the period: the timeline fades those outside it. Null asks for the whole span. */
export const timeline: QuestionKind<TimelineAsked | null, TimelineAnswer> = {
  id: "timeline",
  answer(selection, asked) {
    const span = spanOfAll(selection);
    const incidents = timelineIncidents(selection);
    const isFew = incidents.length <= MOST_MARKS;
    const whole: TimelineAnswer = {
      span, part: span, unit: "year", bars: "incidents", bins: [],
      passing: incidents.length, inPeriod: selection.inView.length,
      incidents: isFew ? incidents : [],
      nights: isFew ? sameNights(selection.without(periodFilter.id)) : [],
      days: timelineDays(span, incidents, selection.period),
    };
    return timelinePart(whole, asked);
  },
};

/** The same timeline shown otherwise: asks no engine. */
export function timelinePart(answer: TimelineAnswer, asked: TimelineAsked | null): TimelineAnswer {
  const part = asked?.part ?? answer.span;
  const chosen = asked?.unit && part && isCoarseEnough(asked.unit, part) ? asked.unit : null;
  const unit = chosen ?? (part ? finestUnit(part, MOST_BINS) : "year");
  return { ...answer, part, unit, bars: asked?.bars ?? "incidents", bins: part ? timelineBins(binsOf(part, unit), answer.days) : [] };
}

/** The units that bars can have, and whether the part of the span has few enough of them. */
export function timelineUnits(part: Period): readonly { readonly unit: BinUnit; readonly fits: boolean }[] {
  return binUnits.map((unit) => ({ unit, fits: isCoarseEnough(unit, part) }));
}

function isCoarseEnough(unit: BinUnit, part: Period): boolean {
  return binsOf(part, unit, MOST_BARS + 1).length <= MOST_BARS;
}

/** Of the whole data set, whatever was known when: as the as-of day moves, the axis does not. */
function spanOfAll({ all }: Selection): Period | null {
  if (all.length === 0) return null;
  let [from, to] = [Infinity, -Infinity];
  for (const { whole } of all) {
    const own = spanOf(whole);
    [from, to] = [Math.min(from, own.from), Math.max(to, own.to)];
  }
  return { from: from as Day, to: to as Day };
}

function timelineIncidents(selection: Selection): TimelineIncident[] {
  const inView = new Set(selection.inView);
  return selection.without(periodFilter.id).map((counted) => timelineIncident(counted, inView.has(counted)));
}
