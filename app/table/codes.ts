import { columnOf, listColumns, renumber, type ColumnBuilder } from "./columnBuilder";
import { growing } from "./growing";

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

/** The dictionary holds each word once, in the order in which rows first have it. Throws at 65,535 different words. */
export function wordColumn<Row, Word extends string>(read: (row: Row) => Word | null): ColumnBuilder<Row, CodeColumn<Word>> {
  const coder = createCoder<Word>();
  const codes = growing(Uint16Array);
  return {
    add(row) {
      const word = read(row);
      codes.push(word === null ? NO_CODE : coder.codeOf(word));
    },
    finish(order) {
      const inOrder = codes.inOrder(order);
      const words = renumber(inOrder, coder.dictionary.length);
      return { dictionary: Array.from(words).flatMap((code) => coder.dictionary[code] ?? []), codes: inOrder };
    },
  };
}

/** As `wordColumn`, for a list in each row. */
export function wordLists<Row, Word extends string>(read: (row: Row) => readonly Word[]): ColumnBuilder<Row, CodeLists<Word>> {
  return listColumns(read, wordColumn((word: Word) => word));
}

/** A column of these words. */
export function codeColumn<Word extends string>(words: readonly (Word | null)[]): CodeColumn<Word> {
  return columnOf(wordColumn((word: Word | null) => word), words);
}

/** As `codeColumn`, for a list in each row. */
export function codeLists<Word extends string>(lists: readonly (readonly Word[])[]): CodeLists<Word> {
  return columnOf(wordLists((list: readonly Word[]) => list), lists);
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

function createCoder<Word extends string>() {
  const dictionary: Word[] = [];
  const known = new Map<Word, number>();
  return {
    dictionary,
    codeOf(word: Word): number {
      const code = known.get(word) ?? dictionary.length;
      if (code === NO_CODE) throw new Error(`More than ${NO_CODE} different values in one column`);
      if (code === dictionary.length) {
        dictionary.push(word);
        known.set(word, code);
      }
      return code;
    },
  };
}
