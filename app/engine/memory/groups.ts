import { NO_CODE, type CodeColumn } from "../../table/codes";
import type { Groups } from "./killedSums";

/** A group for each word of a column, in its dictionary's order, and a last one for rows without. */
export function groupsOf<Word extends string>({ dictionary, codes }: CodeColumn<Word>): Groups & { wordOf(group: number): Word | null } {
  const missing = dictionary.length;
  return {
    count: missing + 1,
    of(row) {
      const code = codes[row] ?? NO_CODE;
      return code === NO_CODE ? missing : code;
    },
    wordOf: (group) => dictionary[group] ?? null,
  };
}

/** The numbers from 0 up to a count. */
export function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
