import type { Period } from "../../domain/day";
import { sumOfGroup, type GroupSum } from "../sums";
import { followGroups, oneGroup } from "./killedSums";
import type { MemoryView } from "./memoryView";

type SumOfPeriod = (period: Period | null) => GroupSum;

const known = new WeakMap<MemoryView, SumOfPeriod>();

/** Incidents in view and their reported killed: followed once for a view, since a third of all answers say it. */
export function inViewSum(view: MemoryView): SumOfPeriod {
  const sum = known.get(view) ?? followAll(view);
  known.set(view, sum);
  return sum;
}

function followAll(view: MemoryView): SumOfPeriod {
  const sums = followGroups(view, [], oneGroup);
  return (period) => sumOfGroup(sums(period), 0);
}

/** Incidents in view, those of them that state no number killed, and those of which somebody states one outside the rule. */
export function inViewCounts(view: MemoryView, period: Period | null): Pick<GroupSum, "incidents" | "notStated" | "outsideRule"> {
  const { incidents, notStated, outsideRule } = inViewSum(view)(period);
  return { incidents, notStated, outsideRule };
}
