import type { AuthorityReports } from "../../engine/questions/authorities";
import { authorityKindNames } from "../../figures/authorityKindNames";
import { fold } from "../../gazetteer/fold";
import type { Translator } from "../../i18n/translator";

export const authorityOrders = ["name", "kind", "incidents", "claims"] as const;
export type AuthorityOrder = (typeof authorityOrders)[number];

/** Those whose name, other spellings or kind hold the words, in an order: by name, or by kind and name, or those with the most first. */
export function foundAuthorities(all: readonly AuthorityReports[], sought: string, order: AuthorityOrder, { t }: Pick<Translator, "t">): readonly AuthorityReports[] {
  const kindOf = ({ authority }: AuthorityReports) => t(authorityKindNames[authority.kind]);
  const words = fold(sought);
  const found = all.filter((each) => fold([each.authority.name, ...(each.authority.spellings ?? []), kindOf(each)].join(" ")).includes(words));
  const byName = (a: AuthorityReports, b: AuthorityReports) => a.authority.name.localeCompare(b.authority.name);
  switch (order) {
    case "name":
      return found.toSorted(byName);
    case "kind":
      return found.toSorted((a, b) => kindOf(a).localeCompare(kindOf(b)) || byName(a, b));
    case "incidents":
    case "claims":
      return found.toSorted((a, b) => b[order] - a[order] || byName(a, b));
  }
}
