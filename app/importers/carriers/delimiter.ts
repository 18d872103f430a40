import { newScanned, scanRecord } from "./scanRecord";

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export const lineEnds = ["LF", "CRLF", "CR", "mixed"] as const;
export type LineEnd = (typeof lineEnds)[number];

const RECORDS_TRIED = 30;

/**
 * Guesses from the beginning of a text by what its cells are divided: by the character that gives the first records most evenly the
 * same count of cells, more than one; a comma where two do so alike or none does.
 */
export function guessDelimiter(head: string): { readonly delimiter: Delimiter; readonly lineEnd: LineEnd } {
  let best: Delimiter = ",";
  let highest = 0;
  for (const delimiter of delimiters) {
    const score = evenness(counts(head, delimiter));
    if (score > highest) [best, highest] = [delimiter, score];
  }
  return { delimiter: best, lineEnd: guessLineEnd(head) };
}

/** Cells of each of the first records; the last, which the head may cut off, is left out where there are others. */
function counts(head: string, delimiter: Delimiter): readonly number[] {
  const scanned = newScanned();
  const found: number[] = [];
  let from = 0;
  while (found.length < RECORDS_TRIED && from < head.length) {
    if (head[from] === "\n" || head[from] === "\r") {
      from += 1;
      continue;
    }
    scanRecord(head, from, true, delimiter.charCodeAt(0), scanned);
    if (scanned.state !== "whole") break;
    found.push(scanned.cells.length);
    from = scanned.next;
  }
  return found.length > 1 && from >= head.length ? found.slice(0, -1) : found;
}

/** Share of the records that have the most frequent count of more than one cell, with a little for a higher count. */
function evenness(found: readonly number[]): number {
  const frequencies = new Map<number, number>();
  for (const count of found) if (count > 1) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  let most = 0;
  for (const [count, frequency] of frequencies) most = Math.max(most, frequency / found.length + Math.min(count, 100) / 1000);
  return most;
}

function guessLineEnd(head: string): LineEnd {
  const found = new Set<LineEnd>();
  for (const [end] of head.replaceAll(/"[^"]*"/g, "").replace(/\r$/, "").matchAll(/\r\n|\n|\r/g)) found.add(end === "\r\n" ? "CRLF" : end === "\n" ? "LF" : "CR");
  if (found.size > 1) return "mixed";
  return [...found][0] ?? (head.endsWith("\r") ? "CR" : "LF");
}
