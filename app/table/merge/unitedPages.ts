import { renumber } from "../columnBuilder";
import { NO_PAGE, type SourceColumns } from "../sourceColumns";
import type { IncidentTable } from "../table";
import { gathered } from "./gathered";
import type { TextSpans } from "./textSpans";
import { unitedTexts } from "./unitedTexts";

/** The page of each source in the order of `entries`: one number for one address, in whichever tables it is. */
export function unitedPages(tables: readonly IncidentTable[], entries: Uint32Array): Pick<SourceColumns, "page" | "pages"> {
  const { numbers, count } = unitedTexts(tables.map(pageAddresses));
  const page = gathered(Uint32Array, tables.map(({ sources }, part) => sources.page.map((own) => numbers[part]?.[own] ?? NO_PAGE)), entries);
  return { page, pages: renumber(page, count).length };
}

/**
 * Where the address of each page stands in the details of the first row that has it, as JSON: the key `"url"` is that of sources alone,
 * and within a text its quotes would be escaped.
 */
function pageAddresses({ rows, sources: { offsets, page, pages }, texts: { details } }: IncidentTable): TextSpans {
  const { bytes } = details;
  const [starts, ends] = [new Uint32Array(pages), new Uint32Array(pages)];
  let next = 0;
  for (let row = 0; row < rows && next < pages; row += 1) {
    const end = offsets[row + 1] ?? 0;
    const text = details.codes[row] ?? 0;
    const textEnd = details.offsets[text + 1] ?? 0;
    let at = details.offsets[text] ?? 0;
    for (let source = offsets[row] ?? 0; source < end; source += 1) {
      const start = afterKey(bytes, at, textEnd);
      at = endOfText(bytes, start, textEnd);
      if (page[source] !== next) continue;
      starts[next] = start;
      ends[next] = at;
      next += 1;
    }
  }
  return { bytes, starts, ends };
}

const KEY = new TextEncoder().encode(`"url":"`);
const [QUOTE = 0, FIRST_LETTER = 0] = KEY;
const BACKSLASH = 92;

function afterKey(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at + KEY.length <= end; at += 1) {
    if (bytes[at] === QUOTE && bytes[at + 1] === FIRST_LETTER && KEY.every((byte, index) => bytes[at + index] === byte)) return at + KEY.length;
  }
  return end;
}

/** The quote that ends a JSON text. */
function endOfText(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
