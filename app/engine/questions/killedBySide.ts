import { sumFigures, type Figure } from "../../domain/casualty";
import { sides, type Side } from "../../domain/party";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { unstated, type Unstated } from "./tally";

export interface KilledBySideAnswer extends Unstated {
  /** Every side, in the sides' order. */
  readonly sides: readonly SideSum[];
  /** Figures over all sides, of incidents where no side is known; they enter no side. */
  readonly withoutSide: { readonly figure: Figure | null; readonly stating: number };
  readonly incidents: number;
}

export interface SideSum {
  readonly side: Side;
  /** Null where no incident states a number for the side. */
  readonly figure: Figure | null;
  readonly stating: number;
}

/** Reported killed by side, with lowest and highest. */
export const killedBySide: QuestionKind<null, KilledBySideAnswer> = {
  id: "killed-by-side",
  answer: ({ inView }) => ({
    sides: sumBySide(inView),
    withoutSide: sumWithoutSide(inView),
    incidents: inView.length,
    ...unstated(inView),
  }),
};

/** Reported killed of the incidents, added up side by side. */
export function sumBySide(incidents: readonly CountedIncident[]): readonly SideSum[] {
  return sides.map((side) => {
    const figures = incidents.flatMap((counted) => counted.tally("killed").bySide.flatMap((of) => (of.side === side ? of.figure : [])));
    return { side, figure: sumFigures(figures), stating: figures.length };
  });
}

/** What the incidents give over all sides only. */
export function sumWithoutSide(incidents: readonly CountedIncident[]): KilledBySideAnswer["withoutSide"] {
  const figures = incidents.flatMap((counted) => {
    const { bySide, total } = counted.tally("killed");
    return bySide.length === 0 && total ? [total] : [];
  });
  return { figure: sumFigures(figures), stating: figures.length };
}
