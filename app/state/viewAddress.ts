import { imageKeys } from "../domain/imageSettings";
import { pageKeys } from "./pageNames";

/** The address of a view with the page of a facility open over it: what a figure of that facility was made from. */
export function addressWithFacility(view: string, facility: string): string {
  const [, before = "", search = "", hash = ""] = PARTS.exec(view) ?? [];
  return `${before}?${search === "" ? "" : `${search}&`}facility=${facility}${hash}`;
}

/**
 * The address of a view: the page's own as it is written, without what says how an image of it is made and which page is open over it; with the timeline's `span`
 * where that is on show and not written.
 */
export function viewAddress({ href }: Pick<Location, "href">, span: string | null = null): string {
  const [, before = "", search = "", hash = ""] = PARTS.exec(href) ?? [];
  const kept = search.split("&").filter((pair) => pair !== "" && ![...imageKeys, ...pageKeys].some((key) => pair === key || pair.startsWith(`${key}=`)));
  if (span !== null) kept.push(`span=${span}`);
  return `${before}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`;
}

/** What stands before the query, the query, and what stands behind it. */
const PARTS = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/;
