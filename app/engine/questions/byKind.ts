import { groupBy } from "../../domain/grouping";
import type { IncidentKind } from "../../domain/incident";
import { kindFilter } from "../../filters/kinds/kind";
import type { QuestionKind } from "../engine";
import { sumOf, unstated, type Sum, type Unstated } from "./tally";

export interface ByKindAnswer extends Unstated {
  /** Kinds with incidents, the most frequent first. */
  readonly kinds: readonly KindSum[];
  /** Incidents in view. */
  readonly incidents: number;
}

export interface KindSum {
  readonly kind: IncidentKind;
  readonly incidents: number;
  /** False where the kinds that are chosen leave it out. */
  readonly inView: boolean;
  readonly killed: Sum;
}

/** How many incidents of each kind, whatever kinds are chosen: the chart fades those that are not. */
export const byKind: QuestionKind<null, ByKindAnswer> = {
  id: "by-kind",
  answer(selection) {
    const inView = new Set(selection.inView);
    const kinds = [...groupBy(selection.without(kindFilter.id), ({ incident }) => incident.kind)].map(([kind, own]) => ({
      kind,
      incidents: own.length,
      inView: own.some((counted) => inView.has(counted)),
      killed: sumOf(own, "killed"),
    }));
    return {
      kinds: kinds.toSorted(mostFrequentFirst),
      incidents: selection.inView.length,
      ...unstated(selection.inView),
    };
  },
};

export function mostFrequentFirst(a: KindSum, b: KindSum): number {
  return b.incidents - a.incidents || (a.kind < b.kind ? -1 : 1);
}
