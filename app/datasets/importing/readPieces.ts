import type { ByteSource } from "../../importers/byteSource";
import { delimitedReader } from "../../importers/carriers/delimited";
import type { Delimiter } from "../../importers/carriers/delimiter";
import type { Encoding } from "../../importers/carriers/encoding";
import type { TableSink } from "../../importers/carriers/tableSink";
import { textStream } from "../../importers/carriers/textStream";
import type { TextPieces } from "../../importers/reading/documentReading";
import type { RecordSink } from "../../importers/reading/recordSink";
import type { ProbedFile } from "./probeFile";

interface TableFile {
  readonly source: ByteSource;
  readonly carrier: ProbedFile["carrier"];
  readonly sheet: string | null;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly signal: AbortSignal;
}

/** Reads the records of a delimited text or a workbook; true where the text ends without a line end. */
export async function readRecords(
  { source, carrier, sheet, encoding, delimiter, signal }: TableFile, records: TableSink, onBytes: (sum: number) => void, sink: RecordSink,
): Promise<boolean> {
  if (carrier === "workbook") {
    const { readWorkbook } = await import("../../importers/carriers/workbook");
    await readWorkbook(source, sheet, records, onBytes, signal);
    return false;
  }
  const reader = delimitedReader(delimiter, records);
  let last = "\n";
  await readText(source, encoding, { push: (text) => { last = text.at(-1) ?? last; reader.push(text); }, end: () => reader.end() }, onBytes, signal, sink);
  return last !== "\n" && last !== "\r";
}

/** Feeds the text of a file to what reads it. `sink` is told of bytes that mean nothing in the encoding. */
export async function readText(
  source: ByteSource, encoding: Encoding, pieces: TextPieces, onBytes: (sum: number) => void, signal: AbortSignal, sink?: RecordSink,
): Promise<void> {
  let undecodable = 0;
  for await (const text of textStream(source, encoding, onBytes, signal)) {
    if (sink) undecodable += countOf(text, "\uFFFD");
    pieces.push(text);
  }
  pieces.end();
  if (undecodable > 0) {
    sink?.issue({ code: "undecodable", severity: "remarked", record: 0, field: "", found: String(undecodable), allowed: encoding });
  }
}

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}
