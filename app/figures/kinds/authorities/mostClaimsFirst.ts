import type { AuthorityReports } from "../../../engine/questions/authorities";

/** Those with as many by name, in the same order on any machine. */
export function mostClaimsFirst(authorities: readonly AuthorityReports[]): readonly AuthorityReports[] {
  return authorities.toSorted((a, b) => b.claims - a.claims || (a.authority.name < b.authority.name ? -1 : 1));
}
