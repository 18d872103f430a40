import arabicRegular from "../../data/fonts/IBMPlexSansArabic-Regular.woff2?url";
import arabicSemiBold from "../../data/fonts/IBMPlexSansArabic-SemiBold.woff2?url";
import condensedRegular1 from "../../data/fonts/IBMPlexSansCondensed-Regular-Latin1.woff2?url";
import condensedRegular2 from "../../data/fonts/IBMPlexSansCondensed-Regular-Latin2.woff2?url";
import condensedSemiBold1 from "../../data/fonts/IBMPlexSansCondensed-SemiBold-Latin1.woff2?url";
import condensedSemiBold2 from "../../data/fonts/IBMPlexSansCondensed-SemiBold-Latin2.woff2?url";
import sansRegular1 from "../../data/fonts/IBMPlexSans-Regular-Latin1.woff2?url";
import sansRegular2 from "../../data/fonts/IBMPlexSans-Regular-Latin2.woff2?url";
import sansSemiBold1 from "../../data/fonts/IBMPlexSans-SemiBold-Latin1.woff2?url";
import sansSemiBold2 from "../../data/fonts/IBMPlexSans-SemiBold-Latin2.woff2?url";

/** One file of a private family, and the characters that it is there for. */
export interface FontFile {
  /** Of the file in `data/fonts`, without its ending. */
  readonly name: string;
  readonly family: string;
  readonly weight: 400 | 600;
  readonly range: UnicodeRange;
  /** Where the file is; fetched when one of its characters is drawn. */
  readonly address: string;
}

export type UnicodeRange = readonly (readonly [first: number, last: number])[];

/** What the Latin1 files hold: Western European letters, dashes, quotes. */
const latin1: UnicodeRange = [
  [0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2c6, 0x2c6], [0x2da, 0x2da], [0x2dc, 0x2dc], [0x2013, 0x2014],
  [0x2018, 0x201a], [0x201c, 0x201e], [0x2020, 0x2022], [0x2026, 0x2026], [0x2030, 0x2030], [0x2039, 0x203a], [0x2044, 0x2044],
  [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2212, 0x2212], [0xfb01, 0xfb02],
];

/** What the Latin2 files hold beyond: the letters of Kurmanji and Turkish, transliteration marks, currencies. */
const latin2: UnicodeRange = [[0x100, 0x130], [0x132, 0x151], [0x154, 0x237], [0x259, 0x259], [0x1e80, 0x1e9e], [0x20a1, 0x20ab], [0x20ad, 0x20bf]];

const arabic: UnicodeRange = [[0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0x200c, 0x200f], [0xfb50, 0xfdff], [0xfe70, 0xfefc]];

export const fontFiles: readonly FontFile[] = [
  { name: "IBMPlexSans-Regular-Latin1", family: "Incident Atlas Sans", weight: 400, range: latin1, address: sansRegular1 },
  { name: "IBMPlexSans-Regular-Latin2", family: "Incident Atlas Sans", weight: 400, range: latin2, address: sansRegular2 },
  { name: "IBMPlexSans-SemiBold-Latin1", family: "Incident Atlas Sans", weight: 600, range: latin1, address: sansSemiBold1 },
  { name: "IBMPlexSans-SemiBold-Latin2", family: "Incident Atlas Sans", weight: 600, range: latin2, address: sansSemiBold2 },
  { name: "IBMPlexSansCondensed-Regular-Latin1", family: "Incident Atlas Condensed", weight: 400, range: latin1, address: condensedRegular1 },
  { name: "IBMPlexSansCondensed-Regular-Latin2", family: "Incident Atlas Condensed", weight: 400, range: latin2, address: condensedRegular2 },
  { name: "IBMPlexSansCondensed-SemiBold-Latin1", family: "Incident Atlas Condensed", weight: 600, range: latin1, address: condensedSemiBold1 },
  { name: "IBMPlexSansCondensed-SemiBold-Latin2", family: "Incident Atlas Condensed", weight: 600, range: latin2, address: condensedSemiBold2 },
  { name: "IBMPlexSansArabic-Regular", family: "Incident Atlas Arabic", weight: 400, range: arabic, address: arabicRegular },
  { name: "IBMPlexSansArabic-SemiBold", family: "Incident Atlas Arabic", weight: 600, range: arabic, address: arabicSemiBold },
];

/** `U+20-7E, U+A0-FF`, as CSS writes it. */
export function cssRange(range: UnicodeRange): string {
  return range.map(([first, last]) => `U+${first.toString(16)}${last === first ? "" : `-${last.toString(16)}`}`).join(", ");
}
