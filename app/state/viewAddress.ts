import { imageKeys } from "../domain/imageSettings";
import { pageKeys } from "./pageNames";

/**
 * The address of a view: the page's own as it is written, without what says how an image of it is made and which page is open over it; with the timeline's `span`
 * where that is on show and not written.
 */
export function viewAddress({ href }: Pick<Location, "href">, span: string | null = null): string {
  const [, before = "", search = "", hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  const kept = search.split("&").filter((pair) => pair !== "" && ![...imageKeys, ...pageKeys].some((key) => pair === key || pair.startsWith(`${key}=`)));
  if (span !== null) kept.push(`span=${span}`);
  return `${before}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`;
}
