import type { Finding } from "../../finding";
import type { Step } from "../../../domain/pointer";
import type { IncidentRule } from "./rule";

/** Claims have different ids, and so have sources. */
export const repeatedIds: IncidentRule = ({ sources, claims }) => [...repeats(sources, "sources"), ...repeats(claims, "claims")];

function repeats(entries: readonly { readonly id: string }[], list: Step): readonly Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ code: "repeated-id", at: [list, index, "id"], found: id, allowed: `an id used once in ${list}` } as const];
    seen.add(id);
    return [];
  });
}
