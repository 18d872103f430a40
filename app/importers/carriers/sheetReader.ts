import { MOST_CHARACTERS, MOST_COLUMNS, MOST_KEPT } from "./limits";
import { serialDay } from "./serialDay";
import type { TableSink } from "./tableSink";
import { unescaped } from "./workbookParts";
import { xmlReader } from "./xmlReader";
import type { EntrySink } from "./zipEntries";

/** What the cells of every sheet refer to. */
export interface WorkbookTexts {
  readonly shared: readonly string[];
  readonly isDay: readonly boolean[];
  readonly is1904: boolean;
}

/**
 * Reads the rows of a sheet as records. Rows without a text are none; a row that stops early, as sheets leave out empty cells, is filled
 * up to the widest so far. Numbers are in their shortest form, days in ISO form, truths as `TRUE` and `FALSE`.
 */
export function sheetReader(texts: WorkbookTexts, sink: TableSink): EntrySink {
  let cells: string[] = [];
  let faults: string[] = [];
  let column = -1;
  let type = "";
  let style = 0;
  let text = "";
  let isText = false;
  let isSpoken = false;
  let isInCell = false;
  let hasLongCell = false;
  let hasManyCells = false;
  let width = 0;
  let number = 0;

  function endCell(): void {
    const value = cellText(text, type, texts.isDay[style] ?? false, texts);
    if (type === "e" || value === null) faults.push(text);
    if (text.length > MOST_CHARACTERS) hasLongCell = true;
    if (value === "") return;
    if (column >= MOST_COLUMNS) {
      hasManyCells = true;
      return;
    }
    while (cells.length < column) cells.push("");
    cells[column] = value ?? "";
  }

  function endRow(): void {
    if (cells.length === 0 && !hasManyCells) return;
    number += 1;
    if (hasLongCell || hasManyCells) {
      sink.broken(hasLongCell ? "cell-too-long" : "too-many-columns", cells.join("\t").slice(0, MOST_KEPT), number);
      return;
    }
    width = Math.max(width, cells.length);
    while (cells.length < width) cells.push("");
    for (const fault of faults) sink.remark("cell-error", fault, number);
    sink.record(cells, number);
  }

  return xmlReader({
    opened(name) {
      isInCell = name === "c";
      if (name === "row") [cells, faults, column, hasLongCell, hasManyCells] = [[], [], -1, false, false];
      else if (name === "c") {
        column += 1;
        type = "";
        style = 0;
        text = "";
      } else if (name === "rPh") isSpoken = true;
      else if (name === "v" || name === "t") isText = !isSpoken;
    },
    attribute(name, value) {
      if (!isInCell) return;
      if (name === "r") column = columnOf(value) ?? column;
      else if (name === "t") type = value;
      else if (name === "s") style = Number(value);
    },
    text(piece) {
      if (isText && text.length <= MOST_CHARACTERS) text += piece;
    },
    closed(name) {
      isInCell = false;
      if (name === "v" || name === "t") isText = false;
      else if (name === "rPh") isSpoken = false;
      else if (name === "c") endCell();
      else if (name === "row") endRow();
    },
  });
}

/** Null for a shared text that is not there. */
function cellText(text: string, type: string, isDay: boolean, texts: WorkbookTexts): string | null {
  if (text === "") return "";
  if (type === "s") return texts.shared[Number(text)] ?? null;
  if (type === "inlineStr" || type === "str") return unescaped(text);
  if (type === "e") return text;
  if (type === "b") return text === "1" || text === "true" ? "TRUE" : "FALSE";
  if (type === "d") return text.replace("T", " ").replace(/ 00:00:00(\.0+)?Z?$/, "");
  const count = Number(text);
  if (!Number.isFinite(count)) return text;
  return (isDay ? serialDay(count, texts.is1904) : null) ?? String(count);
}

/** `A1` → 0, `AB12` → 27; null where it is no such reference. */
function columnOf(reference: string): number | null {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = (reference.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) return at === 0 ? null : column - 1;
    column = Math.min(26 * column + letter, 2 * MOST_COLUMNS);
  }
  return null;
}
