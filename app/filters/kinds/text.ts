import { fold } from "../../gazetteer/fold";
import { soundOf } from "../../gazetteer/sound";
import { message } from "../../i18n/message";
import { oncePerTable } from "../../table/oncePerTable";
import type { IncidentTable } from "../../table/table";
import { inWordsOfParts, wholeText, type FilterKind, type RowTest } from "../filter";
import { bodiesNamed, bodyNames } from "../search/namedBodies";
import { rowsWithWord } from "../search/searchedWords";

const LONGEST = 200;

/**
 * Words in any script and spelling. Each must begin a word of the incident, sound like a word of its places, or belong to a name of
 * someone who took part in it or is cited.
 */
export const textFilter: FilterKind = inWordsOfParts({
  id: "text",
  label: message("Text"),
  control: "text",
  keys: ["q"],
  read(raw) {
    const words = raw.replace(/\s+/g, " ").trim().slice(0, LONGEST).trim();
    return words === "" ? { canonical: null, ignored: [] } : wholeText(raw, fold(words) === "" ? null : words);
  },
  test: (values, { table }) => textTest(values["q"] ?? "", table),
  parts: ({ q = "" }) => [{ words: message("“{words}”", { words: q }), without: { q: undefined } }],
});

/** The same for words that are not in the address. */
export function textTest(words: string, table: IncidentTable): RowTest {
  const query = fold(words).split(" ").filter(Boolean);
  const bodies = bodiesNamed(query, namesOfBodies(table));
  const found = query.map((word, at) => rowsWithWord(table, { word, sound: soundOf(word), marks: bodies[at] ?? [] }));
  return (row) => found.every((rows) => rows[row] === 1);
}

const namesOfBodies = oncePerTable(({ dictionaries }) => bodyNames(dictionaries));
