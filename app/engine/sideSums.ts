import { sides } from "../domain/party";
import type { KilledBySideAnswer, SideSum } from "./questions/killedBySide";
import { emptySums, sumOfGroup, type Sums } from "./sums";

/** A sum over all sides, one for each side in the sides' order, and one of what is stated over all sides only. */
export const SUMS_A_PART = sides.length + 2;

/** Where in a part's sums the side stands; the whole stands first. */
export function sumOfSide(side: number): number {
  return 1 + side;
}

/** What incidents without a known side state over all. */
export const WITHOUT_SIDE = sides.length + 1;

export function emptySideSums(parts: number): Sums {
  return emptySums(parts * SUMS_A_PART);
}

export function sideSumsOf(sums: Sums, part: number): Pick<KilledBySideAnswer, "sides" | "withoutSide"> {
  const first = part * SUMS_A_PART;
  const { figure, stating } = sumOfGroup(sums, first + WITHOUT_SIDE);
  return {
    sides: sides.map((side, index): SideSum => {
      const of = sumOfGroup(sums, first + sumOfSide(index));
      return { side, figure: of.figure, stating: of.stating };
    }),
    withoutSide: { figure, stating },
  };
}
