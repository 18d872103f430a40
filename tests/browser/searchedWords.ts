import { readFileSync } from "node:fs";
import { incidents, nameOf, type RecordedIncident } from "./records";

/**
 * The incidents in which the word stands as it is typed, at the beginning of a word: in their own words, their facility's and party's
 * names, or among the spellings of their governorate. The page forgives more; for words that are spelt so in the data it may not find more.
 */
export function inWords(word: string): readonly RecordedIncident[] {
  const whole = new RegExp(`(^|[^\\p{L}])${word}`, "iu");
  return incidents.filter((incident) => whole.test(searched(incident)));
}

function searched(incident: RecordedIncident): string {
  const { id, title, summary, note, place, facility, attackers, targets, responders } = incident;
  const parties = [...attackers, ...targets, ...responders].map((party) => nameOf("parties", party));
  const own = [id, title, summary, note, ...Object.values(place.name), ...place.spellings, ...parties];
  return [...own, ...spellingsIn("gazetteer/spellings.json", place.governorate), ...facilityWords(facility)].join(" | ");
}

function spellingsIn(path: string, key: string | null): readonly string[] {
  const all = JSON.parse(read(path)) as Readonly<Record<string, readonly string[]>>;
  return key === null ? [] : (all[key] ?? []);
}

function facilityWords(id: string | null): readonly string[] {
  const all = JSON.parse(read("reference/facilities.json")) as readonly { readonly id: string; readonly name: object; readonly spellings: readonly string[] }[];
  const found = all.find((facility) => facility.id === id);
  return found ? [...Object.values(found.name).map(String), ...found.spellings] : [];
}

function read(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
}
