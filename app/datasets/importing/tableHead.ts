import type { ByteSource } from "../../importers/byteSource";
import { delimitedReader } from "../../importers/carriers/delimited";
import type { Delimiter } from "../../importers/carriers/delimiter";
import { MOST_COLUMNS } from "../../importers/carriers/limits";
import type { TableSink } from "../../importers/carriers/tableSink";
import { ImportFailure } from "../../importers/importFailure";
import type { TableHead } from "../../importers/importer";
import { shortened } from "../../importers/shortened";

/** So many records tell a table's format. */
const MOST = 50;
/** A file of ours says in so many lines at most, above its columns, what it is. */
const MOST_COMMENTS = 20;

/** The beginning of a table without the lines above it that begin with `# `, as the atlas writes them. */
export interface FoundHead {
  readonly records: TableHead;
  /** How many such lines there are. */
  readonly comments: number;
}

/** The first records of a delimited text. `isWhole`: whether the text is the whole file. */
export function headOfText(text: string, delimiter: Delimiter, isWhole: boolean): FoundHead {
  const records: (readonly string[])[] = [];
  const reader = delimitedReader(delimiter, headSink(records));
  reader.push(text);
  if (isWhole || records.length === 0) reader.end();
  return withoutComments(records);
}

/** The first records of a sheet, which is read no further. */
export async function headOfSheet(source: ByteSource, sheet: string | null): Promise<FoundHead & { readonly sheet: string; readonly sheets: readonly string[] }> {
  const { readWorkbook } = await import("../../importers/carriers/workbook");
  const records: (readonly string[])[] = [];
  const enough = new AbortController();
  const sink = headSink(records, () => enough.abort());
  let begun = { sheets: NO_SHEETS, sheet: "" };
  await readWorkbook(source, sheet, sink, () => undefined, enough.signal, (sheetBegun) => { begun = { ...sheetBegun }; }).catch((error: unknown) => {
    if (!enough.signal.aborted) throw error;
  });
  return { ...withoutComments(records), ...begun };
}

const NO_SHEETS: readonly string[] = [];

function headSink(records: (readonly string[])[], onEnough: () => void = () => undefined): TableSink {
  return {
    record(cells) {
      if (records.length < MOST + MOST_COMMENTS) records.push(cells);
      else onEnough();
    },
    broken(code, found) {
      // Without its names the first row of the table would be taken for them.
      if (code === "too-many-columns" && records.length === 0) throw new ImportFailure(code, shortened(found), `at most ${MOST_COLUMNS} columns`);
    },
    remark: () => undefined,
  };
}

function withoutComments(records: TableHead): FoundHead {
  const first = records.findIndex(([cell = ""]) => !cell.startsWith("# "));
  const comments = first < 0 || first > MOST_COMMENTS ? 0 : first;
  return { records: records.slice(comments, comments + MOST), comments };
}
