import type { ColumnUse, GovernorateMethods } from "../importers/importer";
import type { PlaceCounts } from "./placeCounts";
import type { IssueColumns } from "../table/issueColumns";

/** Records: `read` = `accepted` + `setAside` + `refused`. */
export interface ImportCounts {
  readonly read: number;
  readonly accepted: number;
  readonly setAside: number;
  readonly refused: number;
}

/** How the bytes of a file were read. */
export interface FileStyle {
  /** `utf-8` …; null for a workbook. */
  readonly encoding: string | null;
  /** Whether a byte order mark said so. */
  readonly hasMark: boolean;
  /** Null for a workbook and for JSON. */
  readonly delimiter: string | null;
  readonly lineEnd: string | null;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | null;
}

/** What became of a file: everything in it is accounted for. */
export interface ImportReport {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** See `fileHash`; empty where the browser gives none. */
  readonly hash: string;
  /** Id of the importer. */
  readonly importer: string;
  readonly version: string | null;
  readonly style: FileStyle;
  readonly counts: ImportCounts;
  readonly columns: readonly ReportedColumn[];
  /** Records set aside by the country that they name, the most first. */
  readonly elsewhere: readonly { readonly country: string; readonly count: number }[];
  readonly places: PlaceCounts;
  /** How the governorate of each accepted record was found; null where the file states them by code alone. */
  readonly governorates: GovernorateMethods | null;
  readonly issues: IssueColumns;
  /** The refused records as they stand in the file, as far as 16 MB reach. */
  readonly refused: readonly { readonly record: number; readonly text: string }[];
}

export interface ReportedColumn extends ColumnUse {
  /** The first cell that is not empty. */
  readonly sample: string;
  /** Cells that are not empty. */
  readonly filled: number;
}
