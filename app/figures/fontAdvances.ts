/**
 * How wide a font file's letters are, in thousandths of the font's size; made from the files by `npm run advances`
 * (`data/fonts/advances`). A shape is a letter as it stands in a word: its code by itself, and `FORM` more for each of `joinedForms`.
 */
export interface FontAdvances {
  /** Runs of shapes whose numbers follow one another: the first, then the width of each. */
  readonly widths: readonly (readonly [first: number, widths: readonly number[]])[];
  /** What two shapes side by side are narrower or wider than each for itself: kerning, and letters that melt into one. */
  readonly pairs: ShapePairs;
}

/** Shapes that behave alike are in one group; `by[first][second]` is what a pair of groups differs by. */
export interface ShapePairs {
  readonly firsts: readonly (readonly number[])[];
  readonly seconds: readonly (readonly number[])[];
  readonly by: readonly (readonly number[])[];
}

/** In the order of their numbers: joined to what follows, to both sides, to what comes before. */
export const joinedForms = ["init", "medi", "fina"] as const;
export type JoinedForm = (typeof joinedForms)[number];

/** The number of a letter's shape; null: the letter by itself. */
export function shapeOf(code: number, form: JoinedForm | null): number {
  return form === null ? code : code + FORM * (joinedForms.indexOf(form) + 1);
}

const FORM = 0x10000;
