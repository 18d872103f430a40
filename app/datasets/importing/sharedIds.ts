import { idAt } from "../../table/readIncident";
import { hashOf } from "../../table/textHash";
import type { IncidentTable } from "../../table/table";

/** So many ids tell whether two data sets are versions of one. */
const ASKED = 200;

/** The id of a row that states none, which says only where it stands. */
const PLACE = /^(\w+-)?row-\d+(-\d+)?$/;

/**
 * Whether one is a version of the other: half of the ids of some incidents, taken evenly from the smaller, are in the larger. Compares
 * hashes of bytes: a set of a million ids would take a second.
 */
export function sharesIds(one: IncidentTable, other: IncidentTable): boolean {
  const [smaller, larger] = one.rows <= other.rows ? [one, other] : [other, one];
  const asked = Math.min(ASKED, smaller.rows);
  const ids = Array.from({ length: asked }, (_, at) => idAt(smaller, Math.floor((at * smaller.rows) / asked)));
  const wanted = new Set(ids.filter((id) => !PLACE.test(id)).map(hashOfText));
  const { bytes, offsets } = larger.texts.id;
  const found = new Set<number>();
  for (let text = 0; text + 1 < offsets.length; text += 1) {
    const hash = hashOf(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0);
    if (wanted.has(hash)) found.add(hash);
  }
  return wanted.size * 2 >= asked && asked > 0 && found.size * 2 >= wanted.size;
}

function hashOfText(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return hashOf(bytes, 0, bytes.length);
}
