import spellingsByCode from "../../data/gazetteer/spellings.json";
import type { GovernorateCode } from "../domain/identifiers";

const byCode = new Map<string, readonly string[]>(Object.entries(spellingsByCode));

/** Every known way to write a governorate's name, in any script. */
export function spellingsOf(code: GovernorateCode): readonly string[] {
  return byCode.get(code) ?? [];
}
