import type { Provenance } from "../domain/provenance";

export type CsvValue = string | number | null;

export interface CsvTable {
  readonly columns: readonly string[];
  /** Null, what is not stated, is an empty cell; 0 is `0`. */
  readonly rows: readonly (readonly CsvValue[])[];
}

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets know it), under lines that begin with `#` and say
 * what it is. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are never touched.
 */
export function csvText({ columns, rows }: CsvTable, provenance: Provenance): string {
  const about: readonly (readonly [string, string])[] = [
    ["Title", provenance.title], ["Filters", provenance.filters], ["Shown", provenance.shown], ["Rule", provenance.rule],
    ["Sources", provenance.sources], ["Licence", provenance.licence], ["Date", provenance.date], ["Address", provenance.address],
  ];
  const lines = [
    ...about.map(([label, value]) => `# ${label},${cell(value)}`),
    columns.map(cell).join(","),
    ...rows.map((row) => row.map(cell).join(",")),
  ];
  return BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END;
}

function cell(value: CsvValue): string {
  if (value === null) return "";
  const text = typeof value === "number" ? String(value) : disarmed(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Formulas begin with `=`, `+`, `-`, `@`, a tab or a line end, full-width forms included; `-5.2` is a number and stays one. */
function disarmed(text: string): string {
  const isNumber = /^[+-]?\d+(?:\.\d+)?$/.test(text);
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !isNumber ? `'${text}` : text;
}
