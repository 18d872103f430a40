import { fold } from "./fold";
import { governorates, type Governorate } from "./governorates";
import { soundOf } from "./sound";
import { spellingsOf } from "./spellings";

/** The governorates one of whose spellings begins with the words, or sounds like them; all where there are none. Any script. */
export function findGovernorates(words: string): readonly Governorate[] {
  const asked = fold(words);
  if (asked === "") return words.trim() === "" ? governorates : [];
  const sound = soundOf(asked);
  return governorates.filter((governorate) => {
    const spellings = foldedSpellings(governorate);
    return spellings.some((spelling) => spelling.startsWith(asked) || (sound !== null && soundOf(spelling) === sound));
  });
}

const folded = new Map<string, readonly string[]>();

function foldedSpellings({ code }: Governorate): readonly string[] {
  const known = folded.get(code);
  if (known) return known;
  const spellings = [code.toLowerCase().replace("-", " "), ...spellingsOf(code).map(fold)];
  folded.set(code, spellings);
  return spellings;
}
