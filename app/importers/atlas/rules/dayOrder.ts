import type { Finding } from "../../finding";
import type { Step } from "../../../domain/pointer";
import type { IncidentRule } from "./rule";

/** An incident does not end before it starts. */
export const dayOrder: IncidentRule = ({ start, end }) => endBeforeStart(start, end, ["end"]);

/** A finding at the end where both ends are given and the end is earlier. ISO days sort as text. */
export function endBeforeStart(start: string | null, end: string | null, at: readonly Step[]): readonly Finding[] {
  if (start === null || end === null || end >= start) return [];
  return [{ code: "end-before-start", at, found: end, allowed: `${start} or later` }];
}
