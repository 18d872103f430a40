import { idOf } from "../reading/idOf";

/** The ids that the entries of a list state, whether or not the entries are otherwise in order. */
export function statedIds(entries: readonly unknown[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => idOf(entry) ?? []));
}
