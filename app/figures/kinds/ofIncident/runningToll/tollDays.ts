import type { RunningTollAnswer } from "../../../../engine/questions/runningToll";
import { brokenDays, type BrokenDays } from "../../parts/brokenDays";

/** The days on which something was said. */
export function tollDays({ sides }: Pick<RunningTollAnswer, "sides">): BrokenDays {
  return brokenDays(sides.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ day }) => day))), LONGEST);
}

/** Days of a silence that are drawn. */
const LONGEST = 5;
