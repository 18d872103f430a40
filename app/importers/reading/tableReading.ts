import type { TableSink } from "../carriers/tableSink";
import type { ImportContext, RecordReader, TableImporter, TableLayout } from "../importer";
import { isTagRow } from "../rows/columns";
import { recordPassage, recordReports } from "./recordPassage";
import type { RecordSink } from "./recordSink";
import { contentHash } from "./contentHash";

/** What a column holds, as the report shows it. */
export interface ColumnContent {
  /** The first cell that is not empty. */
  readonly sample: string;
  /** Cells that are not empty. */
  readonly filled: number;
}

export interface TableReading {
  /** Takes the table's records, names and all. */
  readonly records: TableSink;
  /** After the last record. `isCutOff`: the text ends within a line. */
  end(isCutOff: boolean): void;
  readonly reader: RecordReader<readonly string[]>;
  contents(): readonly ColumnContent[];
}

/** Reads the rows of a table by an importer; every record below the names becomes accepted, set aside or refused. */
export function tableReading(importer: TableImporter, layout: TableLayout, context: ImportContext, sink: RecordSink): TableReading {
  const { columns, before } = layout;
  const reader = importer.reader(layout, context);
  const pass = recordPassage(reader, sink);
  const reports = recordReports(sink);
  const filled = new Float64Array(columns.length);
  const samples = columns.map(() => "");
  const count = (cells: readonly string[]): void => {
    for (let column = 0; column < columns.length; column += 1) {
      if (cells[column] === "") continue;
      if (filled[column] === 0) samples[column] = cells[column] ?? "";
      filled[column] = (filled[column] ?? 0) + 1;
    }
  };
  const take = (cells: string[], record: number): void => {
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== "")) {
      reports.of(record).refuse("too-many-cells", "", cells.length, `${columns.length} cells`);
      sink.refuse(record, cells.join("\t"));
      return;
    }
    if (cells.length < columns.length) {
      reports.of(record).remark("too-few-cells", "", cells.length, `${columns.length} cells; the others are empty`);
      while (cells.length < columns.length) cells.push("");
    }
    count(cells);
    pass({ given: cells, record, text: () => cells.join("\t"), content: () => hashOf(cells) });
  };
  // The last record is held back until it is known whether the file ends in the middle of it.
  let held: { readonly cells: string[]; readonly record: number } | null = null;
  const release = (): void => {
    if (held) take(held.cells, held.record);
    held = null;
  };
  return {
    reader,
    records: {
      record(cells, record) {
        release();
        if (record <= before) {
          if (isTagRow(cells)) reports.of(record).remark("tag-row", "", cells.join(" "), "Read as no row.");
          return;
        }
        held = { cells, record };
      },
      broken(code, text, record) {
        release();
        reports.of(record).refuse(code, "", text);
        if (record > before) sink.refuse(record, text);
      },
      remark(code, found, record) {
        release();
        reports.of(record).remark(code, "", found);
      },
    },
    end(isCutOff) {
      if (held && isCutOff && held.cells.length < columns.length) {
        const { cells, record } = held;
        reports.of(record).refuse("cut-off", "", cells.length, `${columns.length} cells and the end of a line`);
        sink.refuse(record, cells.join("\t"));
        held = null;
      }
      release();
    },
    contents: () => columns.map((_, column) => ({ sample: samples[column] ?? "", filled: filled[column] ?? 0 })),
  };
}

function hashOf(cells: readonly string[]): number {
  let hash = contentHash("");
  for (const cell of cells) hash = contentHash(cell, hash);
  return hash;
}
