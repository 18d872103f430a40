import type { RecordReport } from "../importer";
import { cellOf } from "./columns";

/** What a cell's code means; `otherwise`, with a remark, where it means nothing; `absent` where the table has no such column. */
export function wordIn<Word extends string>(
  row: readonly string[], index: number, words: ReadonlyMap<string, Word>, absent: Word, otherwise: Word, field: string, report: RecordReport,
): Word {
  if (index < 0) return absent;
  const cell = cellOf(row, index);
  const word = words.get(cell) ?? words.get(cell.trim());
  if (word !== undefined) return word;
  report.remark("unknown-word", field, cell, `Read as ${otherwise}.`);
  return otherwise;
}
