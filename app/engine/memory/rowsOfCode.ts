import { NO_CODE, type CodeColumn } from "../../table/codes";

/** The rows, ascending, whose word is a wanted one; rows without a word are never. */
export function rowsOfCode<Word extends string>({ dictionary, codes }: CodeColumn<Word>, isWanted: (word: Word) => boolean): readonly number[] {
  const wanted = Uint8Array.from(dictionary, (word) => Number(isWanted(word)));
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (code !== NO_CODE && wanted[code] === 1) rows.push(row);
  });
  return rows;
}
