import { sumFigures, type Figure } from "../../domain/casualty";
import { spanOf } from "../../domain/incident";
import type { Day, Period } from "../../domain/day";
import { sides, type Side } from "../../domain/party";
import type { IncidentInBrief } from "../../domain/spot";
import { periodFilter } from "../../filters/kinds/period";
import { inBrief } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { sameNights, type SameNight } from "../sameNights";
import type { Selection } from "../selection";
import { binsOf, binUnits, finestUnit, type BinUnit } from "../timeBins";
import type { KilledBySideAnswer } from "./killedBySide";

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
  /** Incidents that pass all filters but the period, by first day, those outside the part as well. */
  readonly incidents: readonly TimelineIncident[];
  /** Those of them that belong to one night. */
  readonly nights: readonly SameNight[];
}

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

export interface TimelineIncident extends IncidentInBrief {
  /** Reported killed of each side with a stated number. */
  readonly bySide: readonly { readonly side: Side; readonly figure: Figure }[];
  /** Side with the most reported killed; null where no side is known. */
  readonly side: Side | null;
  /** False where the period leaves it out. */
  readonly inPeriod: boolean;
}

/** The most bars that are chosen without being asked for: a month each for the shipped fourteen years. */
const MOST_BINS = 200;

/** The most that may be asked for. */
export const MOST_BARS = 400;

/** Every incident with its length, whatever the period: the timeline fades those outside it. Null asks for the whole span. */
export const timeline: QuestionKind<TimelineAsked | null, TimelineAnswer> = {
  id: "timeline",
  answer(selection, asked) {
    const span = spanOfAll(selection);
    const incidents = timelineIncidents(selection);
    const whole = { span, part: span, unit: "year", bars: "incidents", bins: [], incidents, nights: sameNights(selection.without(periodFilter.id)) } as const;
    return timelinePart(whole, asked);
  },
};

/** The same timeline shown otherwise: asks no engine. */
export function timelinePart(answer: TimelineAnswer, asked: TimelineAsked | null): TimelineAnswer {
  const part = asked?.part ?? answer.span;
  const chosen = asked?.unit && part && isCoarseEnough(asked.unit, part) ? asked.unit : null;
  const unit = chosen ?? (part ? finestUnit(part, MOST_BINS) : "year");
  return { ...answer, part, unit, bars: asked?.bars ?? "incidents", bins: part ? filledBins(binsOf(part, unit), answer.incidents) : [] };
}

/** The units that bars can have, and whether the part of the span has few enough of them. */
export function timelineUnits(part: Period): readonly { readonly unit: BinUnit; readonly fits: boolean }[] {
  return binUnits.map((unit) => ({ unit, fits: isCoarseEnough(unit, part) }));
}

function isCoarseEnough(unit: BinUnit, part: Period): boolean {
  return binsOf(part, unit, MOST_BARS + 1).length <= MOST_BARS;
}

function spanOfAll({ all }: Selection): Period | null {
  if (all.length === 0) return null;
  let [from, to] = [Infinity, -Infinity];
  for (const { incident } of all) {
    const own = spanOf(incident);
    [from, to] = [Math.min(from, own.from), Math.max(to, own.to)];
  }
  return { from: from as Day, to: to as Day };
}

function timelineIncidents(selection: Selection): TimelineIncident[] {
  const inView = new Set(selection.inView);
  return selection.without(periodFilter.id).map((counted) => {
    const bySide = counted.tally("killed").bySide.map(({ side, figure }) => ({ side, figure }));
    return {
      ...inBrief(counted),
      bySide,
      side: bySide.toSorted((a, b) => b.figure.best - a.figure.best)[0]?.side ?? null,
      inPeriod: inView.has(counted),
    };
  });
}

/** Bins and incidents both run by day, so that each incident is looked at once. */
function filledBins(bins: readonly Period[], incidents: readonly TimelineIncident[]): TimelineBin[] {
  let next = incidents.findIndex(({ from }) => from >= (bins[0]?.from ?? Infinity));
  if (next === -1) next = incidents.length;
  return bins.map((bin) => {
    const first = next;
    while ((incidents[next]?.from ?? Infinity) <= bin.to) next += 1;
    const own = incidents.slice(first, next);
    const passing = own.filter(({ inPeriod }) => inPeriod);
    const killed = killedOf(own);
    return { ...bin, incidents: own.length, inPeriod: passing.length, killed, killedInPeriod: passing.length === own.length ? killed : killedOf(passing) };
  });
}

function killedOf(incidents: readonly TimelineIncident[]): BinKilled {
  const totals = incidents.flatMap(({ killed }) => killed ?? []);
  const withoutSide = incidents.flatMap(({ bySide, killed }) => (bySide.length === 0 && killed ? [killed] : []));
  return {
    figure: sumFigures(totals),
    sides: sides.map((side) => {
      const figures = incidents.flatMap(({ bySide }) => bySide.flatMap((of) => (of.side === side ? of.figure : [])));
      return { side, figure: sumFigures(figures), stating: figures.length };
    }),
    withoutSide: { figure: sumFigures(withoutSide), stating: withoutSide.length },
    notStated: incidents.length - totals.length,
  };
}
