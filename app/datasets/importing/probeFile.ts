import type { ByteSource } from "../../importers/byteSource";
import { guessDelimiter, type Delimiter, type LineEnd } from "../../importers/carriers/delimiter";
import { guessEncoding, type Encoding } from "../../importers/carriers/encoding";
import { isZip } from "../../importers/carriers/isZip";
import type { DocumentImporter, TableHead, TableImporter, TableLayout } from "../../importers/importer";
import { importers } from "../../importers/index";
import { guessMapping, type GuessedMapping } from "../../importers/mapped/guessMapping";
import { shortened } from "../../importers/shortened";
import type { ImportChoices } from "./choices";
import { fileHead } from "../../importers/carriers/fileHead";
import { ImportFailure } from "../../importers/importFailure";
import { headOfSheet, headOfText, type FoundHead } from "./tableHead";

/** What a file is, by its beginning. */
export interface ProbedFile {
  /** What carries the records. */
  readonly carrier: "delimited" | "workbook" | "document";
  /** Id of the importer. */
  readonly importer: string;
  /** Name of its format. */
  readonly format: string;
  readonly encoding: Encoding;
  /** Whether a byte order mark says so. */
  readonly hasMark: boolean;
  readonly delimiter: Delimiter;
  readonly lineEnd: LineEnd;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** The first records of a table; empty for a document. */
  readonly head: TableHead;
  readonly layout: TableLayout | null;
  /** For a table that no format knows. */
  readonly guess: GuessedMapping | null;
}

/** What the reader has chosen already, instead of what would be guessed. */
export type ProbeChoices = Partial<Pick<ImportChoices, "importer" | "encoding" | "delimiter" | "sheet">>;

const HEAD_BYTES = 1_048_576;
/** How much of a text a document is recognised by. */
const HEAD_CHARACTERS = 4_096;

/** Looks at the beginning of a file. Throws `ImportFailure` where it is empty or in no known format, and what a workbook throws. */
export async function probeFile(source: ByteSource, chosen: ProbeChoices = {}): Promise<ProbedFile> {
  const bytes = await fileHead(source, HEAD_BYTES);
  if (bytes.length === 0) throw new ImportFailure("empty-file", "", "a file with records");
  if (isZip(bytes)) return probeWorkbook(source, chosen);
  const isWhole = bytes.length === source.size;
  const guessed = guessEncoding(bytes, isWhole);
  const encoding = chosen.encoding ?? guessed.encoding;
  const text = new TextDecoder(encoding).decode(bytes, { stream: !isWhole });
  const style = { encoding, hasMark: guessed.hasMark, sheet: null, sheets: [] };
  const document = documentIn(text, chosen.importer);
  if (document) {
    return { ...style, carrier: "document", importer: document.id, format: document.terms.title, ...guessDelimiter(text), head: [], layout: null, guess: null };
  }
  if (text.trim() === "") throw new ImportFailure("empty-file", shortened(text.slice(0, HEAD_CHARACTERS)), "a file with records");
  if (/^\s*[{[<]/.test(text) || (chosen.importer === undefined && isBinary(text))) throw unknownFormat(text);
  const { delimiter, lineEnd } = guessDelimiter(text);
  const used = chosen.delimiter ?? delimiter;
  return { ...style, carrier: "delimited", delimiter: used, lineEnd, ...probeTable(headOfText(text, used, isWhole), chosen.importer) };
}

/** Noughts in the beginning that a text may have by mistake: one in a cell is read like any other letter. */
const MOST_NOUGHTS = 3;

function isBinary(text: string): boolean {
  return text.slice(0, HEAD_CHARACTERS).split("\0").length - 1 > MOST_NOUGHTS;
}

async function probeWorkbook(source: ByteSource, chosen: ProbeChoices): Promise<ProbedFile> {
  const { sheet, sheets, ...head } = await headOfSheet(source, chosen.sheet ?? null);
  const style = { encoding: "utf-8", hasMark: false, delimiter: ",", lineEnd: "LF" } as const;
  return { ...style, carrier: "workbook", sheet, sheets, ...probeTable(head, chosen.importer) };
}

type ProbedTable = Pick<ProbedFile, "importer" | "format" | "head" | "layout" | "guess">;

function probeTable({ records, comments }: FoundHead, wanted: string | undefined): ProbedTable {
  for (const importer of importers.filter(isTable)) {
    if (wanted !== undefined && importer.id !== wanted) continue;
    const layout = importer.recognises(records);
    if (!layout) continue;
    const guess = importer.id === "mapped" ? guessMapping(records) : null;
    return { importer: importer.id, format: importer.terms.title, head: records, layout: { ...layout, before: layout.before + comments }, guess };
  }
  throw unknownFormat(records[0]?.join(", ") ?? "");
}

function documentIn(text: string, wanted: string | undefined): DocumentImporter | undefined {
  const head = text.slice(0, HEAD_CHARACTERS);
  return importers.find((importer) => importer.carrier === "document" && (wanted === undefined || importer.id === wanted) && importer.recognises(head)) as
    | DocumentImporter
    | undefined;
}

function isTable(importer: (typeof importers)[number]): importer is TableImporter {
  return importer.carrier === "table";
}

function unknownFormat(text: string): ImportFailure {
  const known = [...new Set(importers.map(({ terms }) => terms.title))].join(", ");
  return new ImportFailure("unknown-format", shortened(text.slice(0, HEAD_CHARACTERS)), known);
}
