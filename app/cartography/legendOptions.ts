import { facilityKinds, type FacilityKind } from "../domain/facility";
import { sides, type Side } from "../domain/party";
import { glyphs, type Glyph } from "./kindGlyphs";
import type { MapFonts } from "./labelFonts";
import type { Measure } from "./pen";
import type { Shade } from "./shading";

/** The texts of a legend, already in the reader's language. */
export const legendWords = [
  "colour-heading", ...sides, "no-number", "zero",
  "area-heading", "killed",
  "outline-heading", "exact", "near", "district", "governorate",
  "kind-heading", ...glyphs,
  "facility-heading", ...facilityKinds,
] as const;
export type LegendWord = (typeof legendWords)[number];
export type LegendWords = Readonly<Record<LegendWord, string>>;

/** What a map shows and its legend must explain. */
export interface LegendContent {
  /** Sides with dead on the map, in their order. */
  readonly sides: readonly Side[];
  readonly hasNoNumber: boolean;
  readonly hasZero: boolean;
  /** Numbers killed to draw circles for, largest first; empty where no number is given. */
  readonly circles: readonly number[];
  /** Shapes on the map, where symbols tell kinds; then no side is explained. */
  readonly glyphs: readonly Glyph[];
  readonly shading: LegendShading | null;
  readonly facilities: readonly FacilityKind[];
}

/** What governorates are shaded by, and the steps of the scale, in words. */
export interface LegendShading {
  readonly heading: string;
  readonly steps: readonly { readonly shade: Shade; readonly text: string }[];
}

export interface LegendOptions {
  readonly content: LegendContent;
  /** The colours alone, for a map that has no room for more. */
  readonly isShort?: boolean;
  readonly words: LegendWords;
  /** Numbers or the like to set at the right of an entry, by its word. */
  readonly values?: Partial<Readonly<Record<LegendWord, string>>> | undefined;
  /** Sentences below: what numerals count, what is withheld. */
  readonly notes: readonly string[];
  /** Pixels. */
  readonly width: number;
  /** 1: one below the other, with headings; 2: side by side, without. */
  readonly columns: 1 | 2;
  readonly textSize: number;
  /** As for the symbols on the map. */
  readonly symbolScale: number;
  readonly fonts: MapFonts;
  readonly measure: Measure;
  readonly numeral: (count: number) => string;
  /** Of the words; the legend itself keeps its sides in every language. */
  readonly direction: "ltr" | "rtl";
}
