import type { Period } from "../../domain/day";
import { sumOfGroup } from "../sums";
import { followGroups, oneGroup } from "./killedSums";
import type { MemoryView } from "./memoryView";

/** Incidents in view, and those of them that state no number killed. */
export interface InViewCounts {
  readonly incidents: number;
  readonly notStated: number;
}

export function followCounts(view: MemoryView): (period: Period | null) => InViewCounts {
  const sums = followGroups(view, [], oneGroup);
  return (period) => {
    const { incidents, notStated } = sumOfGroup(sums(period), 0);
    return { incidents, notStated };
  };
}
