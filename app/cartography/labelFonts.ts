import type { Name } from "../domain/name";
import type { Palette } from "./palette";
import type { Font } from "./pen";

/** CSS family lists; exported figures give private names. They must cover Arabic and Sorani where those are shown. */
export interface MapFonts {
  readonly text: string;
  readonly condensed: string;
}

/** The languages that names are known in. */
export type MapLanguage = "en" | "ar" | "ckb" | "kmr";

export const labelRoles = [
  "capital", "town", "small-town", "governorate", "neighbour", "water", "golan", "spot-title", "spot-detail", "count",
] as const;
export type LabelRole = (typeof labelRoles)[number];

/** The name in the language, else in English. */
export function nameIn(name: Name, language: MapLanguage): string {
  return name[language] || name.en;
}

/** Joined scripts have no capitals and must not be spaced out. */
export function isJoined(language: MapLanguage): boolean {
  return language === "ar" || language === "ckb";
}

export function directionOf(language: MapLanguage): "ltr" | "rtl" {
  return isJoined(language) ? "rtl" : "ltr";
}

/** `textScale`: 1 for sizes as designed. */
export function labelFont(role: LabelRole, fonts: MapFonts, language: MapLanguage, textScale = 1): Font {
  const { size, weight, spacing, italic } = lettering[role];
  return {
    family: fonts.condensed, size: size * textScale, weight, italic,
    letterSpacing: isJoined(language) ? 0 : spacing * textScale,
  };
}

export function labelColour(role: LabelRole, { ink, ink2, map }: Palette): string {
  switch (role) {
    case "capital":
    case "spot-title":
    case "count":
      return ink;
    case "spot-detail":
    case "golan":
      return ink2;
    case "town":
    case "small-town":
      return map.townName;
    case "governorate":
      return map.governorateName;
    case "neighbour":
      return map.neighbourName;
    case "water":
      return map.waterName;
  }
}

interface Lettering {
  readonly size: number;
  readonly weight: number;
  readonly spacing: number;
  readonly italic: boolean;
}

const lettering: Readonly<Record<LabelRole, Lettering>> = {
  capital: { size: 13.5, weight: 600, spacing: 0, italic: false },
  town: { size: 12.5, weight: 400, spacing: 0, italic: false },
  "small-town": { size: 11.5, weight: 400, spacing: 0, italic: false },
  governorate: { size: 11.5, weight: 400, spacing: 1.3, italic: false },
  neighbour: { size: 13, weight: 400, spacing: 2.6, italic: false },
  water: { size: 11, weight: 400, spacing: 0.2, italic: true },
  golan: { size: 10.5, weight: 400, spacing: 0, italic: false },
  "spot-title": { size: 13, weight: 600, spacing: 0, italic: false },
  "spot-detail": { size: 12, weight: 400, spacing: 0, italic: false },
  count: { size: 12.5, weight: 600, spacing: 0, italic: false },
};
