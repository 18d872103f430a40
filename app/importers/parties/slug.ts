const LONGEST = 60;

/**
 * Lower-case Latin letters and digits joined by hyphens, from any text, at most 68 characters. Where letters of another script or the
 * end of a long text are left out, a mark computed from the whole text takes their place.
 */
export function slugOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const isWhole = slug !== "" && slug.length <= LONGEST && !/[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}\p{N}]/gu, ""));
  return isWhole ? slug : [slug.slice(0, LONGEST).replace(/-$/, ""), markOf(text)].filter(Boolean).join("-");
}

/** Seven letters and digits, the same for the same text (FNV-1a over UTF-16 units). */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
