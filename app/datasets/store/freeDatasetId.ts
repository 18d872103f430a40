/** The id of the shipped data set, which no other ever has. */
const SHIPPED = "atlas";

/** Characters: several ids stand in one address. */
const LONGEST = 60;

/** An id for the address, made of the one wished for: `[a-z0-9-]+`, followed by `-2`, `-3` … where others have it. */
export function freeDatasetId(wish: string, taken: Iterable<string>): string {
  const others = new Set([SHIPPED, ...taken]);
  const slug = slugOf(wish) || "data-set";
  let id = slug;
  for (let number = 2; others.has(id); number += 1) id = `${slug}-${number}`;
  return id;
}

function slugOf(text: string): string {
  const letters = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return letters.replaceAll(/[^a-z0-9]+/g, "-").slice(0, LONGEST).replaceAll(/^-|-$/g, "");
}
