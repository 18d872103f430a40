import type { ByteSource } from "../byteSource";
import { ImportFailure } from "../importFailure";
import { fileHead } from "./fileHead";
import { isCompoundFile, isZip } from "./isZip";
import { sheetReader } from "./sheetReader";
import type { TableSink } from "./tableSink";
import { relationReader, sharedTextReader, styleReader, workbookReader, type WorkbookSheets } from "./workbookParts";
import { readZip, type EntrySink } from "./zipEntries";

/** Names of all sheets, and of the one that was read. */
export interface ReadWorkbook {
  readonly sheets: readonly string[];
  readonly sheet: string;
}

/**
 * Reads a sheet of an xlsx workbook as a table. The file is passed through twice, since a sheet may stand before the texts it refers to.
 * @param sheet Name of the sheet; null for the first one that has rows.
 * @param onBytes Is told how much of the file is done, in bytes of `source.size`, both passes together.
 * @param onSheet Is told of each sheet before its first record; of the next one where a sheet has none.
 * @throws ImportFailure `not-a-workbook`, `unpacks-too-large`, or `no-rows` where the sheet (or every sheet) is empty or there is none of that name; the signal's reason where it is aborted.
 */
export async function readWorkbook(
  source: ByteSource, sheet: string | null, sink: TableSink, onBytes: (sum: number) => void, signal: AbortSignal, onSheet: (begun: ReadWorkbook) => void = () => undefined,
): Promise<ReadWorkbook> {
  await checkBeginning(source, signal);
  const { sheets, ...texts } = await readParts(source, (sum) => onBytes(Math.floor(sum / 2)), signal);
  const names = sheets.map(({ name }) => name);
  const wanted = sheets.filter(({ name, isEmpty }) => (sheet === null ? !isEmpty : name === sheet));
  if (wanted.length === 0) throw new ImportFailure("no-rows", sheet ?? "", names.join(", "));
  for (const { name, path } of wanted) {
    let count = 0;
    onSheet({ sheets: names, sheet: name });
    const counted: TableSink = {
      record(cells, number) {
        count += 1;
        sink.record(cells, number);
      },
      broken(code, text, number) {
        count += 1;
        sink.broken(code, text, number);
      },
      remark: sink.remark,
    };
    await readZip(source, (entry) => (entry === path ? sheetReader(texts, counted) : null), (sum) => onBytes(Math.ceil((source.size + sum) / 2)), signal);
    if (count > 0) return { sheets: names, sheet: name };
  }
  throw new ImportFailure("no-rows", sheet ?? "", names.join(", "));
}

async function checkBeginning(source: ByteSource, signal: AbortSignal): Promise<void> {
  const head = await fileHead(source, 4, signal);
  if (isCompoundFile(head)) throw new ImportFailure("not-a-workbook", "xls, or protected by a password", "xlsx without a password: open it and save it as .xlsx");
  if (!isZip(head)) throw new ImportFailure("not-a-workbook", "", "xlsx");
}

interface SheetPlace {
  readonly name: string;
  /** Path in the zip. */
  readonly path: string;
  readonly isEmpty: boolean;
}

interface WorkbookParts {
  readonly sheets: readonly SheetPlace[];
  readonly shared: readonly string[];
  readonly isDay: readonly boolean[];
  readonly is1904: boolean;
}

/** All but the sheets, of which is only seen whether they hold a value. */
async function readParts(source: ByteSource, onBytes: (sum: number) => void, signal: AbortSignal): Promise<WorkbookParts> {
  const workbook: WorkbookSheets = { sheets: [], is1904: false };
  const paths = new Map<string, string>();
  const shared: string[] = [];
  const isDay: boolean[] = [];
  const empty = new Set<string>();
  const entries = new Set<string>();
  const readers: Readonly<Record<string, () => EntrySink>> = {
    "xl/workbook.xml": () => workbookReader(workbook),
    "xl/_rels/workbook.xml.rels": () => relationReader(paths),
    "xl/styles.xml": () => styleReader(isDay),
    "xl/sharedstrings.xml": () => sharedTextReader(shared),
  };
  await readZip(source, (name) => {
    entries.add(name);
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader) return reader();
    return name.startsWith("xl/worksheets/") && name.endsWith(".xml") ? emptinessReader(name, empty) : null;
  }, onBytes, signal);
  if (!entries.has("xl/workbook.xml")) throw new ImportFailure("not-a-workbook", [...entries].slice(0, 5).join(", "), "xlsx");
  const sheets = workbook.sheets.flatMap(({ name, relation }) => {
    const path = paths.get(relation);
    return path === undefined ? [] : [{ name, path, isEmpty: empty.has(path) || !entries.has(path) }];
  });
  return { sheets, shared, isDay, is1904: workbook.is1904 };
}

/** Adds the name of a sheet without any value to `empty`. */
function emptinessReader(name: string, empty: Set<string>): EntrySink {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let hasValue = false;
  return {
    push(bytes) {
      if (hasValue) return;
      rest += decoder.decode(bytes, { stream: true });
      hasValue = /<(\w+:)?[vt][\s>]/.test(rest);
      rest = rest.slice(-100);
    },
    end() {
      if (!hasValue) empty.add(name);
    },
  };
}
