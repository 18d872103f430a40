import { isoDay } from "../../domain/day";
import type { Dictionaries } from "../../domain/dictionaries";
import type { ByteSource } from "../../importers/byteSource";
import type { DatasetDescription, DocumentImporter, Importer, TableImporter } from "../../importers/importer";
import { importers } from "../../importers/index";
import { documentReading } from "../../importers/reading/documentReading";
import { tableReading } from "../../importers/reading/tableReading";
import type { Dataset } from "../dataset";
import type { ImportReport } from "../importReport";
import { placeCounts } from "../placeCounts";
import type { ImportChoices } from "./choices";
import { fileHash } from "./fileHash";
import { ImportFailure } from "../../importers/importFailure";
import { importedRecords, type ImportedRecords } from "./importedRecords";
import { probeFile, type ProbedFile } from "./probeFile";
import { readRecords, readText } from "./readPieces";

/** How far the reading has come. */
export interface ImportProgress {
  /** Bytes read, of so many: those of a document are read twice. */
  readonly bytes: number;
  readonly of: number;
  readonly records: number;
}

/** A file after reading: its incidents, and what became of everything in it. */
export interface ImportedFile {
  readonly dataset: Dataset;
  readonly report: ImportReport;
}

/**
 * Reads a file as chosen, piece by piece: no incident is kept but in columns. Throws `ImportFailure` where the file as a whole cannot be
 * read, and the signal's reason where it is called off.
 */
export async function importFile(
  source: ByteSource, choices: ImportChoices, onProgress: (progress: ImportProgress) => void, signal: AbortSignal,
): Promise<ImportedFile> {
  const importer = importers.find(({ id }) => id === choices.importer);
  if (!importer) throw new ImportFailure("unknown-format", choices.importer, importers.map(({ id }) => id).join(", "));
  const [probed, hash] = await Promise.all([probeFile(source, choices), fileHash(source, signal)]);
  const reading: Reading = { source, choices, probed, signal, onProgress };
  const records = importedRecords(importer.carrier === "table" ? idColumn(probed) : "/id");
  const read = importer.carrier === "table" ? await readTable(importer, reading, records) : await readDocument(importer, reading, records);
  const { table, issues, counts, elsewhere, refused } = records.finish(read.dictionaries);
  if (counts.read === 0) throw new ImportFailure("no-rows", "", "at least one record");
  const { encoding, hasMark, delimiter, lineEnd, sheet, carrier } = probed;
  const isText = carrier !== "workbook";
  return {
    dataset: { description: read.description, table, issues: [] },
    report: {
      file: source.name, size: source.size, hash, importer: importer.id, version: probed.layout?.version ?? null,
      style: { encoding: isText ? encoding : null, hasMark, delimiter: carrier === "delimited" ? delimiter : null, lineEnd: isText ? lineEnd : null, sheet },
      counts, columns: read.columns, elsewhere, places: placeCounts(table), governorates: read.governorates, issues, refused,
    },
  };
}

interface Reading {
  readonly source: ByteSource;
  readonly choices: ImportChoices;
  readonly probed: ProbedFile;
  readonly signal: AbortSignal;
  onProgress(progress: ImportProgress): void;
}

interface Read extends Pick<ImportReport, "columns" | "governorates"> {
  readonly description: DatasetDescription;
  readonly dictionaries: Dictionaries;
}

async function readTable(importer: TableImporter, reading: Reading, records: ImportedRecords): Promise<Read> {
  const { probed: { layout, carrier, sheet, encoding }, choices, source, signal } = reading;
  if (!layout) throw new ImportFailure("unknown-format", choices.importer, importer.terms.title);
  const context = contextOf(choices);
  const table = tableReading(importer, layout, context, records.sink);
  const progress = (bytes: number) => reading.onProgress({ bytes, of: source.size, records: records.count() });
  const isCutOff = await readRecords({ source, carrier, sheet, encoding, delimiter: choices.delimiter, signal }, table.records, progress, records.sink);
  table.end(isCutOff);
  const contents = table.contents();
  return {
    description: describe(importer, choices),
    dictionaries: table.reader.dictionaries(),
    columns: importer.uses(layout, context).map((use, index) => ({ ...use, ...(contents[index] ?? { sample: "", filled: 0 }) })),
    governorates: table.reader.governorates?.() ?? null,
  };
}

async function readDocument(importer: DocumentImporter, { source, choices, probed, signal, onProgress }: Reading, records: ImportedRecords): Promise<Read> {
  const reading = documentReading(importer, contextOf(choices), records.sink);
  const progress = (done: number) => (bytes: number) => onProgress({ bytes: done + bytes, of: 2 * source.size, records: records.count() });
  await readText(source, probed.encoding, reading.outline, progress(0), signal, records.sink);
  if (!reading.isInOrder()) throw records.failure();
  await readText(source, probed.encoding, reading.entries, progress(source.size), signal);
  return {
    description: reading.description() ?? describe(importer, choices),
    dictionaries: reading.dictionaries(),
    columns: [],
    governorates: reading.governorates(),
  };
}

function contextOf({ released, title, mapping }: ImportChoices) {
  return { released, title, mapping };
}

/** What is known of a file that does not describe itself. */
function describe({ terms }: Importer, { title, released }: ImportChoices): DatasetDescription {
  const { licence, citation, attribution, isRestricted } = terms;
  return {
    id: title, title, licence, citation: citation && `${citation} (${isoDay(released)})`, date: released, sample: "census",
    ...(attribution && { attribution }), ...(isRestricted && { isRestricted }),
  };
}

/** Name of the column that holds the records' ids, for remarks. */
function idColumn({ layout }: ProbedFile): string {
  return layout?.columns.find((column) => /^(event_?id(_cnty)?|id)$/i.test(column.trim())) ?? layout?.columns[0] ?? "";
}
