/** Code of a row that has no value. */
export const NO_CODE = 65_535;

/** A column of words from a small dictionary: `dictionary[codes[row]]`, or `NO_CODE`. */
export interface CodeColumn<Word extends string> {
  readonly dictionary: readonly Word[];
  readonly codes: Uint16Array;
}

/** A list of words for each row: those from `offsets[row]` up to `offsets[row + 1]`. */
export interface CodeLists<Word extends string> {
  readonly dictionary: readonly Word[];
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array;
}

export function wordAt<Word extends string>(column: CodeColumn<Word>, row: number): Word | null {
  return column.dictionary[column.codes[row] ?? NO_CODE] ?? null;
}

/** The word of a row in a column that has one in every row; throws where it has not. */
export function statedWordAt<Word extends string>(column: CodeColumn<Word>, row: number): Word {
  const word = wordAt(column, row);
  if (word === null) throw new Error(`Row ${row} has no value in a column that needs one`);
  return word;
}

export function wordsAt<Word extends string>(lists: CodeLists<Word>, row: number): Word[] {
  const codes = lists.codes.subarray(lists.offsets[row], lists.offsets[row + 1]);
  return Array.from(codes).flatMap((code) => lists.dictionary[code] ?? []);
}
