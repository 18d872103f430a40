import { formsOf } from "../../domain/name";
import { fold } from "../../gazetteer/fold";
import { soundOf } from "../../gazetteer/sound";
import { spellingsOf } from "../../gazetteer/spellings";
import { NO_CODE, type CodeColumn, type CodeLists } from "../../table/codes";
import { readPlaceNames } from "../../table/details";
import { oncePerTable } from "../../table/oncePerTable";
import type { IncidentTable } from "../../table/table";
import { distinctTexts, type TextPool } from "../../table/textPool";
import { kindName } from "../kinds/kind";
import { wordSigns } from "./wordSigns";
import { hasWord, textsWithWord } from "./wordsInTexts";

/** A word of a query, folded. */
export interface AskedWord {
  readonly word: string;
  /** How it sounds; null where it is too short or of other letters. */
  readonly sound: string | null;
  /** Bodies that it names: `party sdf`, `authority sohr`, `publisher rudaw`. */
  readonly marks: readonly string[];
}

/**
 * The rows that a word finds, 1 at each: it begins a word of their own texts, of the name of their kind, places or parties; it sounds
 * like a word of their places; or it names a body that takes part or is cited. Each text, place and name is looked at once, however many
 * rows have it.
 */
export function rowsWithWord(table: IncidentTable, asked: AskedWord): Uint8Array {
  const kept = lastSearches(table);
  const key = JSON.stringify(asked);
  const found = kept.get(key) ?? searchRows(table, asked);
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return found;
}

/** The last words that were searched, each with its rows: who types goes back and forth. */
const lastSearches = oncePerTable(() => new Map<string, Uint8Array>());
const MOST_KEPT = 8;

function searchRows(table: IncidentTable, { word, sound, marks }: AskedWord): Uint8Array {
  const found = new Uint8Array(table.rows);
  const { parties, places, facilities } = searchedNames(table);
  for (const field of searchedFields) addTexts(found, table.texts[field], textsWithWord(table.texts[field], word));
  const begins = (names: readonly SearchedName[]) => names.map((name) => name.folded.some((text) => hasWord(text, word)) || (sound !== null && name.sounds.has(sound)));
  addTexts(found, table.texts.place, Uint8Array.from(begins(places), Number));
  addWords(found, table.kind, (kind) => hasWord(fold(kindName(kind).text), word));
  addWords(found, table.governorate, isAmong(table.governorate.dictionary, begins(table.governorate.dictionary.map((code) => nameOf(spellingsOf(code))))));
  addWords(found, table.facility, isAmong(table.facility.dictionary, begins(table.facility.dictionary.map((id) => facilities.get(id) ?? noName))));
  const marked = (kind: string) => new Set(marks.flatMap((mark) => (mark.startsWith(`${kind} `) ? [mark.slice(kind.length + 1)] : [])));
  const asParty = marked("party");
  for (const list of Object.values(table.roles)) addLists(found, list, (party) => asParty.has(party) || (parties.get(party) ?? []).some((text) => hasWord(text, word)));
  const asAuthority = marked("authority");
  addLists(found, { ...table.claims.authority, offsets: table.claims.offsets }, (authority) => asAuthority.has(authority));
  addLists(found, table.statements, (authority) => asAuthority.has(authority));
  const asPublisher = marked("publisher");
  addLists(found, { ...table.sources.publisher, offsets: table.sources.offsets }, (publisher) => asPublisher.has(publisher));
  return found;
}

const searchedFields = ["id", "title", "summary", "note"] as const;

/** Makes ready what a search of the texts needs, of so many of them more than before; false once nothing is left. */
export function prepareSearch({ texts }: IncidentTable, more: number): boolean {
  const open = searchedFields.find((field) => wordSigns(texts[field], 0).signed < texts[field].offsets.length - 1);
  if (open !== undefined) wordSigns(texts[open], more);
  return open !== undefined;
}

interface SearchedName {
  readonly folded: readonly string[];
  readonly sounds: ReadonlySet<string>;
}

/** The names of a table, folded once, also for what was known of it by one day after the other. */
function searchedNames(table: IncidentTable): SearchedNames {
  const kept = knownNames.get(table.texts.place) ?? foldedNames(table);
  knownNames.set(table.texts.place, kept);
  return kept;
}

const knownNames = new WeakMap<TextPool, SearchedNames>();
type SearchedNames = ReturnType<typeof foldedNames>;

const foldedNames = ({ dictionaries, texts }: IncidentTable) => ({
  parties: new Map<string, readonly string[]>(dictionaries.parties.map(({ id, name }) => [id, formsOf(name).map(fold)])),
  facilities: new Map<string, SearchedName>(dictionaries.facilities.map(({ id, name, spellings }) => [id, nameOf([...formsOf(name), ...spellings])])),
  places: distinctTexts(texts.place).map((text) => {
    const { name, spellings } = readPlaceNames(text);
    return nameOf([...formsOf(name), ...spellings]);
  }),
});

const noName: SearchedName = { folded: [], sounds: new Set() };

function nameOf(names: readonly string[]): SearchedName {
  const folded = names.map(fold);
  return { folded, sounds: new Set(folded.flatMap((name) => name.split(" ")).flatMap((part) => soundOf(part) ?? [])) };
}

function isAmong<Word>(words: readonly Word[], found: readonly boolean[]): (word: Word) => boolean {
  return (word) => found[words.indexOf(word)] === true;
}

function addTexts(found: Uint8Array, { codes }: TextPool, texts: Uint8Array): void {
  if (!texts.includes(1)) return;
  for (let row = 0; row < found.length; row += 1) if (texts[codes[row] ?? 0] === 1) found[row] = 1;
}

function addWords<Word extends string>(found: Uint8Array, { dictionary, codes }: CodeColumn<Word>, isFound: (word: Word) => boolean): void {
  const wanted = Uint8Array.from(dictionary, (word) => Number(isFound(word)));
  if (!wanted.includes(1)) return;
  codes.forEach((code, row) => {
    if (code !== NO_CODE && wanted[code] === 1) found[row] = 1;
  });
}

function addLists<Word extends string>(found: Uint8Array, { dictionary, offsets, codes }: CodeLists<Word>, isFound: (word: Word) => boolean): void {
  const wanted = Uint8Array.from(dictionary, (word) => Number(isFound(word)));
  if (!wanted.includes(1)) return;
  for (let row = 0; row < found.length; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? end; at < end; at += 1) if (wanted[codes[at] ?? NO_CODE] === 1) found[row] = 1;
  }
}
