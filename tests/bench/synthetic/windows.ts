import { addDays, type Day, type Period } from "../../../app/domain/day";
import { seededRandom } from "../../../app/testing/seededRandom";
import { syntheticSpan } from "./incidents";

/** A run of periods, one after the other. */
export const runNames = ["slide", "wide", "jump"] as const;
export type RunName = (typeof runNames)[number];

/** Periods of each run, the first one to begin from. Slide and wide move by a week for each step, jumps are random windows. */
export function periodsOf(run: RunName, steps: number): readonly Period[] {
  switch (run) {
    case "slide":
      return sliding(365, steps);
    case "wide":
      return sliding(5 * 365, steps);
    case "jump":
      return jumping(steps);
  }
}

const WEEK = 7;

function sliding(days: number, steps: number): readonly Period[] {
  const first = addDays(syntheticSpan.from, 2 * 365);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const from = addDays(first, step * WEEK);
    return { from, to: addDays(from, days - 1) };
  });
}

/** From a month to six years long. */
function jumping(steps: number): readonly Period[] {
  const random = seededRandom(7);
  return Array.from({ length: steps + 1 }, () => {
    const days = random.between(30, 6 * 365);
    const from = random.between(syntheticSpan.from, syntheticSpan.to - days + 1) as Day;
    return { from, to: addDays(from, days - 1) };
  });
}
