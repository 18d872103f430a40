import { exclude } from "../counting/differences";
import type { Stated } from "../counting/rule";
import type { CountedIncident } from "./countedIncident";

/** What authorities state of the killed: each side's, or what they state over all sides where no side is known. */
export function statedParts({ stated }: CountedIncident): readonly (readonly Stated[])[] {
  const { all, ...bySide } = Object.fromEntries(stated("killed"));
  const sides = Object.values(bySide);
  return sides.length > 0 || !all ? sides : [all];
}

/** Whether the figures of two authorities on the killed of one side exclude each other, whatever the rule takes of them. */
export function isContested(counted: CountedIncident): boolean {
  return statedParts(counted).some((stated) => stated.some((one) => stated.some((other) => exclude(one.figure, other.figure))));
}
