import { NO_CODE, type CodeColumn, type CodeLists } from "./codes";
import { columnOf, listColumns, renumber, type ColumnBuilder } from "./columnBuilder";
import { growing } from "./growing";

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
