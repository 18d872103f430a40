import type { AddressChange } from "./address";
import { pageKeys, pageNames, type PageName } from "./pageNames";
import { useSetting } from "./useSetting";

/** A page, or that of one facility by its id. */
export type OpenPage = { readonly page: PageName } | { readonly facility: string };

/** Closes whatever page is open. */
export const withoutPage: AddressChange = Object.fromEntries(pageKeys.map((key) => [key, undefined]));

/** Opens a page in the place of another. */
export function pageChange(page: OpenPage): AddressChange {
  return { ...withoutPage, ...page };
}

/** The page that the address names; null where it names none. A facility's own goes before. */
export function useOpenPage(): OpenPage | null {
  const [page, facility] = [useSetting("page"), useSetting("facility")];
  if (facility !== null) return { facility };
  const named = pageNames.find((name) => name === page);
  return named ? { page: named } : null;
}
