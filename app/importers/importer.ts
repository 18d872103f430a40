import type { Day } from "../domain/day";
import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";
import type { IssueCode } from "../domain/issue";
import type { Mapping } from "./mapped/mapping";

/** `curated`: chosen by hand, never to be read as a trend; `census`: meant to hold everything of its kind. */
export const samples = ["curated", "census"] as const;
export type Sample = (typeof samples)[number];

/** What a data set says about itself. */
export interface DatasetDescription {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly citation: string;
  /** Day of its release. */
  readonly date: Day;
  readonly sample: Sample;
  /** The line that every image of its rows must carry. */
  readonly attribution?: string;
  /** Whether its rows must not be passed on: exports warn. */
  readonly isRestricted?: boolean;
  /** Tells its content from any other: eight hexadecimal digits of the hash of its file; left out where that is not known. */
  readonly version?: string;
}

/** What holds for every file of a format, whoever brings it. Texts are empty where nobody can know. */
export interface Terms {
  /** `UCDP GED`. */
  readonly title: string;
  readonly licence: string;
  readonly citation: string;
  /** The line that every image of its rows must carry; empty where none is asked for. */
  readonly attribution: string;
  /** Whether its rows must not be passed on: exports warn. */
  readonly isRestricted: boolean;
}

/** What a reader is told besides the file. */
export interface ImportContext {
  /** Day from which what the rows state was known: the data set's release. */
  readonly released: Day;
  /** Name of the data set, as it is listed. */
  readonly title: string;
  /** What the reader of a file chose for its columns; null where the format knows them. */
  readonly mapping: Mapping | null;
}

/** Takes what is to be said of one record; the place in the file is known to whoever gives it. */
export interface RecordReport {
  /** Lets the record in. `field`: name of the column, or JSON pointer below the record. `done`: what was made of it. */
  remark(code: IssueCode, field: string, found: unknown, done?: string): void;
  /** Keeps the record out as none of Syria and Iraq. */
  setAside(code: IssueCode, field: string, found: unknown, allowed?: string): null;
  /** Keeps the record out as broken. May be called more than once. */
  refuse(code: IssueCode, field: string, found: unknown, allowed?: string): null;
}

/** Reads a file's records one after the other, and keeps of them only the names that they refer to. */
export interface RecordReader<Given> {
  /** The incident, or null where the report says why there is none. Never throws. */
  read(given: Given, report: RecordReport): Incident | null;
  /** Every name that the incidents read so far refer to. */
  dictionaries(): Dictionaries;
  /** How the governorates of the incidents read so far were found; absent where the format states them by code alone. */
  governorates?(): GovernorateMethods;
}

/** How many incidents had their governorate by its code, by a spelling of its name, by their point; and how many have none. */
export interface GovernorateMethods {
  readonly code: number;
  readonly spelling: number;
  readonly point: number;
  readonly none: number;
}

/** The beginning of a table: at most 50 records, as found. */
export type TableHead = readonly (readonly string[])[];

/** How a table is laid out. */
export interface TableLayout {
  /** Name of each column, in the file's order. */
  readonly columns: readonly string[];
  /** How many records stand before the first row: 0 without names, 1 with names, 2 with names and tags. */
  readonly before: number;
  /** Version of the format, as far as the columns tell it. */
  readonly version: string | null;
}

/** A format whose records are rows of a table: a delimited text or a sheet of a workbook. */
export interface TableImporter {
  readonly carrier: "table";
  readonly id: string;
  readonly terms: Terms;
  /** By what the table holds, never by the file's name; null where it is in another format. */
  recognises(head: TableHead): TableLayout | null;
  /** Where each column goes, for the reader of the report: in the file's order, `use` empty where it is not used. */
  uses(layout: TableLayout, context: ImportContext): readonly ColumnUse[];
  reader(layout: TableLayout, context: ImportContext): RecordReader<readonly string[]>;
}

export interface ColumnUse {
  readonly column: string;
  /** Field of the atlas in English words, `Killed, side A`. */
  readonly use: string;
}

/** A JSON document without the entries of its list. */
export interface OpenedDocument {
  /** Null where the document does not describe itself: the file's name and the format's terms do. */
  readonly description: DatasetDescription | null;
  readonly reader: RecordReader<unknown>;
}

/** A format whose records are the entries of one list of a JSON document. */
export interface DocumentImporter {
  readonly carrier: "document";
  readonly id: string;
  readonly terms: Terms;
  /** Name of the list at the top of the document. */
  readonly list: string;
  /** By the first few thousand characters. */
  recognises(head: string): boolean;
  /** Null where the document is not in order and the report says why; `ids`: those that the entries of the list state. */
  open(document: unknown, ids: ReadonlySet<string>, context: ImportContext, report: RecordReport): OpenedDocument | null;
}

/** One file format. */
export type Importer = TableImporter | DocumentImporter;
