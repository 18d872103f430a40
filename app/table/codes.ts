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

/** The dictionary holds each word once, in the order in which it first comes. Throws at 65,535 different words. */
export function codeColumn<Word extends string>(words: readonly (Word | null)[]): CodeColumn<Word> {
  const coder = createCoder<Word>();
  const codes = Uint16Array.from(words, (word) => (word === null ? NO_CODE : coder.codeOf(word)));
  return { dictionary: coder.dictionary, codes };
}

/** As `codeColumn`, for a list in each row. */
export function codeLists<Word extends string>(lists: readonly (readonly Word[])[]): CodeLists<Word> {
  const { dictionary, codes } = codeColumn<Word>(lists.flat());
  return { dictionary, codes, offsets: offsetsOf(lists) };
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

/** Where each row's list begins; one entry more than there are rows. */
export function offsetsOf(lists: readonly { readonly length: number }[]): Uint32Array {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  return offsets;
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
