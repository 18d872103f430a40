import type { Provenance } from "../domain/provenance";
import { disarmed } from "../domain/formulaText";

export type CsvValue = string | number | null;

export interface CsvTable {
  readonly columns: readonly string[];
  /** Null, what is not stated, is an empty cell; 0 is `0`. */
  readonly rows: readonly (readonly CsvValue[])[];
}

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets know it), under lines that begin with `# ` and say
 * what it is. Text that a spreadsheet would run as a formula is disarmed; numbers are never touched.
 */
export function csvText({ columns, rows }: CsvTable, provenance: Provenance): string {
  return csvHead(columns, provenance) + rows.map(csvLine).join("");
}

/** What stands above the rows: the lines that say what the file is, and the names of the columns. */
export function csvHead(columns: readonly string[], provenance: Provenance): string {
  const about: readonly (readonly [string, string | undefined])[] = [
    ["Title", provenance.title], ["Subtitle", provenance.subtitle], ["Note", provenance.note], ["Filters", provenance.filters], ["Shown", provenance.shown],
    ["Rule", provenance.rule], ["Sources", provenance.sources], ["Data", provenance.data], ["Licence", provenance.licence], ["Citation", provenance.citation],
    ["Date", provenance.date], ["Address", provenance.address],
  ];
  return BYTE_ORDER_MARK + about.map(([label, value]) => (value === undefined ? "" : `# ${label},${cell(value)}${LINE_END}`)).join("") + csvLine(columns);
}

export function csvLine(values: readonly CsvValue[]): string {
  return values.map(cell).join(",") + LINE_END;
}

function cell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = disarmed(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
