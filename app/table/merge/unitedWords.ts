import { NO_CODE, type CodeColumn, type CodeLists } from "../codes";
import { renumber } from "../columnBuilder";
import { gathered, gatheredLists } from "./gathered";

/** Words of all rows in their order, as `wordColumn` would have made them. Throws at 65,535 different words. */
export function unitedWords<Word extends string>(columns: readonly CodeColumn<Word>[], order: Uint32Array): CodeColumn<Word> {
  const words = [...new Set(columns.flatMap(({ dictionary }) => dictionary))];
  if (words.length > NO_CODE) throw new Error(`More than ${NO_CODE} different values in one column`);
  const codeOf = new Map(words.map((word, code) => [word, code]));
  const recoded = columns.map(({ dictionary, codes }) => {
    const united = dictionary.map((word) => codeOf.get(word) ?? NO_CODE);
    return codes.map((code) => united[code] ?? NO_CODE);
  });
  const codes = gathered(Uint16Array, recoded, order);
  return { dictionary: Array.from(renumber(codes, words.length)).flatMap((code) => words[code] ?? []), codes };
}

/** As `unitedWords`, for a list in each row. */
export function unitedWordLists<Word extends string>(lists: readonly CodeLists<Word>[], order: Uint32Array): CodeLists<Word> {
  const { offsets, entries } = gatheredLists(lists.map((list) => list.offsets), order);
  return { ...unitedWords(lists, entries), offsets };
}
