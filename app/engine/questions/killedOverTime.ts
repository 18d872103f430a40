import type { Day, Period } from "../../domain/day";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import type { Selection } from "../selection";
import { binsOf, finestUnit, type BinUnit } from "../timeBins";
import { sumBySide, sumWithoutSide, type KilledBySideAnswer, type SideSum } from "./killedBySide";
import { sumOf, unstated, type Sum, type Unstated } from "./tally";

export interface KilledOverTimeAnswer extends Unstated {
  readonly unit: BinUnit;
  /** Without gaps, from the first to the last; an incident counts once, in the bin of its first day. */
  readonly bins: readonly TimeBin[];
  readonly incidents: number;
}

export interface TimeBin extends Period {
  readonly incidents: number;
  readonly killed: Sum;
  readonly sides: readonly SideSum[];
  readonly withoutSide: KilledBySideAnswer["withoutSide"];
  /** An incident in it is known only to the month or week. */
  readonly uncertain: boolean;
}

/** The most bins that a chart holds. */
const MOST_BINS = 40;

/** Reported killed over time, in the finest of day … year that gives at most 40 bins. */
export const killedOverTime: QuestionKind<null, KilledOverTimeAnswer> = {
  id: "killed-over-time",
  answer(selection) {
    const { inView } = selection;
    const { unit, bins } = binsOfChart(spanToShow(selection));
    return {
      unit,
      bins: bins.map((bin) => fillBin(bin, inView)),
      incidents: inView.length,
      ...unstated(inView),
    };
  },
};

/** The bins over a span, in the finest unit that has few enough; none where there is no incident. */
export function binsOfChart(span: Period | null): { readonly unit: BinUnit; readonly bins: readonly Period[] } {
  const unit = span ? finestUnit(span, MOST_BINS) : "year";
  return { unit, bins: span ? binsOf(span, unit) : [] };
}

/** From the first to the last first day of the incidents in view, so that no empty years stand around them. */
function spanToShow({ inView }: Selection): Period | null {
  const days = inView.map(({ incident }) => incident.start);
  return days.length === 0 ? null : { from: Math.min(...days) as Day, to: Math.max(...days) as Day };
}

function fillBin(bin: Period, incidents: readonly CountedIncident[]): TimeBin {
  const own = incidents.filter(({ incident }) => incident.start >= bin.from && incident.start <= bin.to);
  return {
    ...bin,
    incidents: own.length,
    killed: sumOf(own, "killed"),
    sides: sumBySide(own),
    withoutSide: sumWithoutSide(own),
    uncertain: own.some(({ incident }) => incident.dayPrecision !== "day"),
  };
}
