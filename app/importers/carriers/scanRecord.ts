import { MOST_CHARACTERS, MOST_COLUMNS } from "./limits";

/** What was found at the beginning of a text. */
export interface Scanned {
  /** `whole`: a record; `open`: the text ends within quotes; `more`: it ends within a cell without them; `runaway`: see `opened`. */
  state: "whole" | "open" | "more" | "runaway";
  /** At most `MOST_COLUMNS`. */
  cells: string[];
  /** Where the next record or a blank line begins, where `whole`. */
  next: number;
  /**
   * Where the quote stands that is not closed. `runaway`: it seems closed by what opens a cell in a later line (`,"` before text), as
   * happens where its own closing quote is missing.
   */
  opened: number;
  /** Cells with text after their closing quote; null where there are none. */
  stray: string[] | null;
  hasLongCell: boolean;
  hasManyCells: boolean;
  /** As many empty cells as the last record had: to copy it is faster than to let a list grow for each of a million records. */
  pattern: readonly string[];
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const LINE_END = /[\n\r]/;

export function newScanned(): Scanned {
  return { state: "more", cells: [], next: 0, opened: -1, stray: null, hasLongCell: false, hasManyCells: false, pattern: [] };
}

/**
 * Scans one record of delimited text as RFC 4180 quotes it; a line ends with LF or CR, so that CRLF is a line end and a blank line.
 * Cells are slices of `text`. Writes into `scanned`, which saves an object for each of a million records.
 */
export function scanRecord(text: string, from: number, isLast: boolean, delimiter: number, scanned: Scanned): void {
  const { length } = text;
  // Letters and digits lie above comma, tab and line ends: one comparison lets them pass.
  const highest = Math.max(delimiter, CARRIAGE_RETURN);
  const cells = scanned.pattern.slice();
  let count = 0;
  scanned.stray = null;
  scanned.hasLongCell = false;
  scanned.hasManyCells = false;
  let at = from;
  for (;;) {
    const start = at;
    let cell = "";
    if (text.charCodeAt(at) === QUOTE) {
      at = afterQuotes(text, at + 1, isLast);
      if (at < 0) {
        scanned.state = "open";
        scanned.opened = start;
        return;
      }
      cell = unquoted(text, start + 1, at - 1);
    }
    const rest = at;
    let code = 0;
    while (at < length) {
      code = text.charCodeAt(at);
      if (code <= highest && (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN)) break;
      at += 1;
    }
    if (at === length && !isLast) {
      scanned.state = "more";
      return;
    }
    if (rest === start) cell = text.slice(start, at);
    else if (rest < at) {
      if (isRunaway(text, start, rest - 1, delimiter)) {
        scanned.state = "runaway";
        scanned.opened = start;
        return;
      }
      cell += text.slice(rest, at);
      (scanned.stray ??= []).push(cell);
    }
    if (at - start > MOST_CHARACTERS && cell.length > MOST_CHARACTERS) scanned.hasLongCell = true;
    if (count < MOST_COLUMNS) cells[count++] = cell;
    else scanned.hasManyCells = true;
    at += 1;
    if (at > length || code !== delimiter) {
      if (count !== cells.length) cells.length = count;
      if (count !== scanned.pattern.length) scanned.pattern = cells.map(() => "");
      scanned.cells = cells;
      scanned.state = "whole";
      scanned.next = Math.min(at, length);
      return;
    }
  }
}

/** Position after the quote that closes a cell; −1 where the text ends before that is known. */
function afterQuotes(text: string, from: number, isLast: boolean): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (quote + 1 === text.length && !isLast) return -1;
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote + 1;
  }
  return -1;
}

function unquoted(text: string, start: number, end: number): string {
  const cell = text.slice(start, end);
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
}

function isRunaway(text: string, opening: number, closing: number, delimiter: number): boolean {
  const before = text.charCodeAt(closing - 1);
  const opensCell = before === delimiter || before === LINE_FEED || before === CARRIAGE_RETURN;
  return opensCell && LINE_END.test(text.slice(opening + 1, closing));
}
