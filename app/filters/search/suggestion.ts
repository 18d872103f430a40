import { formsOf } from "../../domain/name";
import { fold } from "../../gazetteer/fold";
import { governorates } from "../../gazetteer/governorates";
import { spellingsOf } from "../../gazetteer/spellings";
import { oncePerTable } from "../../table/oncePerTable";
import { readPlaceNames } from "../../table/details";
import type { IncidentTable } from "../../table/table";
import { distinctTexts } from "../../table/textPool";
import { textTest } from "../kinds/text";
import { editDistance } from "./editDistance";

/**
 * The same words with each that finds nothing replaced by the nearest known name, where that finds something; else null. For a search
 * that finds nothing at all.
 */
export function suggestedSearch(words: string, table: IncidentTable): string | null {
  const query = words.split(/\s+/).filter((word) => fold(word) !== "");
  const names = namesOf(table);
  const replaced = query.map((word) => (findsAny(word, table) ? word : nearest(fold(word), names)));
  if (replaced.includes(null)) return null;
  const suggestion = replaced.join(" ");
  return suggestion !== words && findsAny(suggestion, table) ? suggestion : null;
}

/** Whether any incident has the words. */
export function findsAny(words: string, table: IncidentTable): boolean {
  const passes = textTest(words, table);
  for (let row = 0; row < table.rows; row += 1) if (passes(row)) return true;
  return false;
}

/** The name that differs in the fewest letters, no more than a third of them; null where none does. */
function nearest(asked: string, names: ReadonlyMap<string, string>): string | null {
  const most = Math.floor(asked.length / 3);
  const near = [...names].flatMap(([folded, name]) => {
    const distance = editDistance(asked, folded, most);
    return distance === null ? [] : [{ name, distance: distance + (folded[0] === asked[0] ? 0 : 0.5) }];
  });
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.name ?? null;
}

/** Words of the names that are searched, as they are written, by how they fold; the best known way to write each comes first. */
const namesOf = oncePerTable((table): ReadonlyMap<string, string> => {
  const { parties, authorities, facilities } = table.dictionaries;
  const places = distinctTexts(table.texts.place).map(readPlaceNames);
  const names = [
    ...governorates.flatMap(({ name }) => formsOf(name)),
    ...facilities.flatMap(({ name, spellings }) => [...formsOf(name), ...spellings]),
    ...governorates.flatMap(({ code }) => spellingsOf(code)),
    ...places.flatMap(({ name, spellings }) => [...formsOf(name), ...spellings]),
    ...parties.flatMap(({ name, spellings = [] }) => [...formsOf(name), ...spellings]),
    ...authorities.flatMap(({ name, spellings = [] }) => [name, ...spellings]),
  ];
  const words = new Map<string, string>();
  for (const word of names.flatMap((name) => name.split(/[\s(),،]+/))) {
    const folded = fold(word);
    if (folded.length > 2 && !words.has(folded)) words.set(folded, word);
  }
  return words;
});
