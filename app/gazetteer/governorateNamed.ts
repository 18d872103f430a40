import rows from "../../data/gazetteer/governorates.json";
import type { GovernorateCode } from "../domain/identifiers";
import type { Country } from "../domain/place";
import { fold } from "./fold";
import { governorateOf, governorates } from "./governorates";
import { soundOf } from "./sound";
import { spellingsOf } from "./spellings";

/** A governorate and how its name was understood: by a code (ISO 3166-2, or OCHA's as `SY08`), or by a way to write it. */
export interface NamedGovernorate {
  readonly code: GovernorateCode;
  readonly by: "code" | "spelling";
}

/**
 * The governorate that a text names whole, in any script, with or without the word governorate; null where it names none, or none of
 * the country that is given. What only begins like one, or sounds like two, names none.
 */
export function governorateNamed(text: string, country: Country | null): NamedGovernorate | null {
  if (text.length > LONGEST) return null;
  let named = known.get(text);
  if (named === undefined) {
    named = understood(text);
    if (known.size >= MOST_KNOWN) known.clear();
    // A copy: a cell of a large file would keep the piece of the file that it was cut out of.
    known.set(` ${text}`.slice(1), named);
  }
  if (named === null || country === null) return named;
  return governorateOf(named.code)?.country === country ? named : null;
}

const MOST_KNOWN = 10_000;
const LONGEST = 200;
const known = new Map<string, NamedGovernorate | null>();

/** The word governorate in the languages of data sets, folded, and what joins it to the name. */
const WORDS = String.raw`(?:governorat(?:e|es)?|gouvernorat|province|provincia|muhafaz(?:a|ah|at|ati)|mohafaz(?:a|ah|at)|parezgeha|parezgay|محافظه|پاريزگاي)`;
const BEFORE = new RegExp(String.raw`^${WORDS} (?:(?:of|de|du) )?`, "u");
const AFTER = new RegExp(String.raw` ${WORDS}$`, "u");

function understood(text: string): NamedGovernorate | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const code = codes.get(trimmed.toUpperCase());
  if (code) return { code, by: "code" };
  const folded = fold(trimmed);
  const bare = folded.replace(BEFORE, "").replace(AFTER, "");
  const spelled = namesByFold().get(folded) ?? namesByFold().get(bare) ?? namesBySound().get(soundOf(bare) ?? "");
  return spelled ? { code: spelled, by: "spelling" } : null;
}

const codes: ReadonlyMap<string, GovernorateCode> = new Map(
  rows.flatMap(({ iso, pcode }) => [iso, pcode].map((code) => [code, iso as GovernorateCode])),
);

let byFold: ReadonlyMap<string, GovernorateCode> | null = null;
let bySound: ReadonlyMap<string, GovernorateCode | null> | null = null;

function namesByFold(): ReadonlyMap<string, GovernorateCode> {
  byFold ??= new Map(governorates.flatMap(({ code }) => spellingsOf(code).map((spelling) => [fold(spelling), code])));
  return byFold;
}

/** Sounds of one governorate alone; null where two share one. */
function namesBySound(): ReadonlyMap<string, GovernorateCode | null> {
  if (bySound) return bySound;
  const sounds = new Map<string, GovernorateCode | null>();
  for (const [spelling, code] of namesByFold()) {
    const sound = soundOf(spelling);
    if (sound !== null) sounds.set(sound, (sounds.get(sound) ?? code) === code ? code : null);
  }
  bySound = sounds;
  return sounds;
}
