import rows from "../../data/gazetteer/governorates.json";
import type { GovernorateCode } from "../domain/identifiers";
import type { Name } from "../domain/name";
import type { Country } from "../domain/place";

/** A governorate of Syria or Iraq, with its ISO 3166-2 code. */
export interface Governorate {
  readonly code: GovernorateCode;
  readonly country: Country;
  readonly name: Name;
}

/** All governorates of both countries, by code. */
export const governorates: readonly Governorate[] = rows.map((row) => ({
  code: row.iso as GovernorateCode,
  country: row.iso.startsWith("SY-") ? "SY" : "IQ",
  name: { en: row.en, ar: row.ar, ckb: row.ckb, kmr: row.kmr },
}));

const byCode = new Map(governorates.map((governorate) => [governorate.code, governorate]));

export function governorateOf(code: GovernorateCode): Governorate | null {
  return byCode.get(code) ?? null;
}
