import { spanOf } from "../../domain/incident";
import type { Day, Period } from "../../domain/day";
import type { Side } from "../../domain/party";
import type { IncidentInBrief } from "../../domain/spot";
import { periodFilter } from "../../filters/kinds/period";
import { inBrief } from "../countedIncident";
import type { QuestionKind } from "../engine";
import type { Selection } from "../selection";
import { binsOf, finestUnit, type BinUnit } from "../timeBins";

export interface TimelineAnswer {
  /** First and last day of the whole data set; null where it is empty. */
  readonly span: Period | null;
  readonly unit: BinUnit;
  /** Over the whole span; an incident counts once, in the bin of its first day. */
  readonly bins: readonly TimelineBin[];
  /** Incidents that pass all filters but the period, by first day. */
  readonly incidents: readonly TimelineIncident[];
}

export interface TimelineBin extends Period {
  readonly incidents: number;
  /** Of them, those that the period lets pass. */
  readonly inPeriod: number;
}

export interface TimelineIncident extends IncidentInBrief {
  /** Side with the most reported killed; null where no side is known. */
  readonly side: Side | null;
  /** False where the period leaves it out. */
  readonly inPeriod: boolean;
}

/** The most bars that the timeline holds: a month each for the shipped fourteen years. */
const MOST_BINS = 200;

/** Every incident with its length, whatever the period: the timeline fades those outside it. */
export const timeline: QuestionKind<null, TimelineAnswer> = {
  id: "timeline",
  answer(selection) {
    const span = spanOfAll(selection);
    const unit = span ? finestUnit(span, MOST_BINS) : "year";
    const incidents = timelineIncidents(selection);
    return { span, unit, bins: span ? binsOf(span, unit).map((bin) => fillBin(bin, incidents)) : [], incidents };
  },
};

function spanOfAll({ all }: Selection): Period | null {
  const spans = all.map(({ incident }) => spanOf(incident));
  if (spans.length === 0) return null;
  return { from: Math.min(...spans.map(({ from }) => from)) as Day, to: Math.max(...spans.map(({ to }) => to)) as Day };
}

function fillBin(bin: Period, incidents: readonly TimelineIncident[]): TimelineBin {
  const own = incidents.filter(({ from }) => from >= bin.from && from <= bin.to);
  return { ...bin, incidents: own.length, inPeriod: own.filter(({ inPeriod }) => inPeriod).length };
}

function timelineIncidents(selection: Selection): TimelineIncident[] {
  const inView = new Set(selection.inView);
  return selection.without(periodFilter.id).map((counted) => {
    const { bySide } = counted.tally("killed");
    return {
      ...inBrief(counted),
      side: bySide.toSorted((a, b) => b.figure.best - a.figure.best)[0]?.side ?? null,
      inPeriod: inView.has(counted),
    };
  });
}
