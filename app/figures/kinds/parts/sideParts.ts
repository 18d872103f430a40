import type { KilledBySideAnswer } from "../../../engine/questions/killedBySide";
import type { BarFill } from "./barFill";

/** The parts of a stacked bar: the sides that are stated, and what is stated over all sides only. */
export function sideParts({ sides, withoutSide }: Pick<KilledBySideAnswer, "sides" | "withoutSide">): Readonly<Partial<Record<BarFill, number>>> {
  const parts: Partial<Record<BarFill, number>> = {};
  for (const { side, figure } of sides) if (figure && figure.best > 0) parts[side] = figure.best;
  if (withoutSide.figure && withoutSide.figure.best > 0) parts.counts = withoutSide.figure.best;
  return parts;
}
