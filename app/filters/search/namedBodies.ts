import type { Dictionaries } from "../../domain/dictionaries";
import { formsOf } from "../../domain/name";
import { fold } from "../../gazetteer/fold";

/** A name of a party, authority or publisher, folded, and whose it is. */
export interface BodyName {
  readonly words: readonly string[];
  /** As rows are marked that have it: `party sdf`. */
  readonly mark: string;
}

/** Bodies that a query names, word by word of the query: the marks of those that have the word in their name. */
export function bodiesNamed(query: readonly string[], names: readonly BodyName[]): readonly (readonly string[])[] {
  const found = names.flatMap((name) => placesOf(name, query).map((start) => ({ ...name, start })));
  return query.map((_, at) => found.filter(({ start, words }) => at >= start && at < start + words.length).map(({ mark }) => mark));
}

/**
 * All names by which bodies are known. A name counts as a whole, not word by word: `Kirkuk` is not `KirkukNow`, and `Iraq` does not
 * find who was once called `Islamic State of Iraq`.
 */
export function bodyNames({ parties, authorities, publishers }: Dictionaries): readonly BodyName[] {
  return [
    ...parties.flatMap(({ id, name, short, spellings = [] }) => named(`party ${id}`, [...formsOf(name), ...(short ? formsOf(short) : []), ...spellings])),
    ...authorities.flatMap(({ id, name, spellings = [] }) => named(`authority ${id}`, [name, name.replace(/[(,].*$/, ""), ...spellings])),
    ...publishers.flatMap(({ id, name }) => named(`publisher ${id}`, [name, ...name.split(/ via |\//)])),
  ];
}

function named(mark: string, names: readonly string[]): readonly BodyName[] {
  const folded = new Set(names.map((name) => fold(name).replace(/^the /, "")));
  return [...folded].filter(Boolean).map((name) => ({ mark, words: name.split(" ") }));
}

/** Where the name stands in the query. The beginning of a party's name of one word is enough. */
function placesOf({ mark, words }: BodyName, query: readonly string[]): readonly number[] {
  const isBeginning = (word: string) => words.length === 1 && word.length > 2 && mark.startsWith("party ") && words[0]?.startsWith(word) === true;
  return query.flatMap((word, start) => (isBeginning(word) || words.every((part, index) => query[start + index] === part) ? [start] : []));
}
