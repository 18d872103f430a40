/** The keys, those counted most often first; those as often in the order of their letters, the same on any machine. */
export function mostOftenFirst<Key extends string>(counts: ReadonlyMap<Key, number>): readonly Key[] {
  return [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([key]) => key);
}
