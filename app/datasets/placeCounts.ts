import { countries, precisions, type Country, type Precision } from "../domain/place";
import { wordAt, type CodeColumn } from "../table/codes";
import type { IncidentTable } from "../table/table";

/** How many incidents there are in each country, and of each precision of the place. */
export interface PlaceCounts {
  readonly countries: Readonly<Record<Country, number>>;
  readonly precisions: Readonly<Record<Precision, number>>;
}

export function placeCounts({ rows, country, precision }: Pick<IncidentTable, "rows" | "country" | "precision">): PlaceCounts {
  return { countries: counts(country, rows, countries), precisions: counts(precision, rows, precisions) };
}

function counts<Word extends string>(column: CodeColumn<Word>, rows: number, words: readonly Word[]): Readonly<Record<Word, number>> {
  const sums = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
  for (let row = 0; row < rows; row += 1) {
    const word = wordAt(column, row);
    if (word !== null) sums[word] += 1;
  }
  return sums;
}
