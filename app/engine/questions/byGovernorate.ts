import { groupBy } from "../../domain/grouping";
import type { GovernorateCode } from "../../domain/identifiers";
import { governorateFilter } from "../../filters/kinds/governorate";
import type { QuestionKind } from "../engine";
import { sumBySide, sumWithoutSide, type KilledBySideAnswer, type SideSum } from "./killedBySide";
import { sumOf, unstated, type Sum, type Unstated } from "./tally";

export interface ByGovernorateAnswer extends Unstated {
  /** Governorates with incidents, the most killed first; code null: not known or withheld. */
  readonly governorates: readonly GovernorateSum[];
  /** Incidents in view. */
  readonly incidents: number;
}

export interface GovernorateSum {
  readonly code: GovernorateCode | null;
  readonly incidents: number;
  /** False where the governorates that are chosen leave it out. */
  readonly inView: boolean;
  readonly killed: Sum;
  readonly sides: readonly SideSum[];
  readonly withoutSide: KilledBySideAnswer["withoutSide"];
}

/** Reported killed by governorate, whatever governorates are chosen: the chart fades those that are not. */
export const byGovernorate: QuestionKind<null, ByGovernorateAnswer> = {
  id: "by-governorate",
  answer(selection) {
    const incidents = selection.without(governorateFilter.id);
    const inView = new Set(selection.inView);
    const governorates = [...groupBy(incidents, ({ incident }) => incident.place.governorate)].map(([code, own]) => ({
      code,
      incidents: own.length,
      inView: own.some((counted) => inView.has(counted)),
      killed: sumOf(own, "killed"),
      sides: sumBySide(own),
      withoutSide: sumWithoutSide(own),
    }));
    return {
      governorates: governorates.toSorted(deadliestFirst),
      incidents: selection.inView.length,
      ...unstated(selection.inView),
    };
  },
};

type OrderedSum = Pick<GovernorateSum, "code" | "incidents" | "killed">;

export function deadliestFirst(a: OrderedSum, b: OrderedSum): number {
  return (b.killed.figure?.best ?? -1) - (a.killed.figure?.best ?? -1) || b.incidents - a.incidents || ((a.code ?? "") < (b.code ?? "") ? -1 : 1);
}
