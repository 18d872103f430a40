/** The ids that the entries of a list state, whether or not the entries are otherwise in order. */
export function statedIds(entries: readonly unknown[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => (hasId(entry) ? [entry.id] : [])));
}

function hasId(entry: unknown): entry is { readonly id: string } {
  return typeof entry === "object" && entry !== null && Object.hasOwn(entry, "id") && "id" in entry && typeof entry.id === "string";
}
