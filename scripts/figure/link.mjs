import { OrderError } from "./orderError.mjs";

/** Where `npm start` shows the page: what stands in an image that is made of a mere query. */
const usualOrigin = "http://127.0.0.1:4173/";

/** Keys of a link that say how an image is made, not what it shows. */
const imageKeys = ["figure", "image", "image-title", "image-subtitle", "image-note"];

/**
 * An address of a page, taken apart.
 *
 * @param {string} link a whole address, or `?…`, or `?` or nothing for all incidents
 * @returns {{ origin: string, view: readonly string[], keys: readonly string[], image: Readonly<Record<string, string>> }}
 *   `origin`: the address without query; `view`: `key=value` as the link writes them, without those of an image, which `image` has by
 *   their keys; `keys`: all of them. Throws `OrderError`.
 */
export function readLink(link) {
  if (link === "" || link.startsWith("?")) return { origin: usualOrigin, ...queryOf(link) };
  if (!/^https?:/i.test(link) || !URL.canParse(link)) {
    throw new OrderError(`“${link}” is no link: the address of an Incident Atlas page is needed (http://… or https://…), or its query beginning with “?”.`);
  }
  const { origin, pathname, search } = new URL(link);
  return { origin: `${origin}${pathname}`, ...queryOf(search) };
}

function queryOf(search) {
  const written = search.replace(/^\?/, "").replace(/#.*$/, "").split("&").filter((pair) => pair !== "");
  const pairs = new Map(new URLSearchParams(search.replace(/#.*$/, "")));
  return {
    view: written.filter((pair) => !imageKeys.includes(pair.split("=")[0])),
    keys: [...pairs.keys()],
    image: Object.fromEntries(imageKeys.map((key) => [key, pairs.get(key) ?? ""])),
  };
}
