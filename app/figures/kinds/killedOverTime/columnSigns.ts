import type { KilledOverTimeAnswer } from "../../../engine/questions/killedOverTime";
import { lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";

/** The signs of a chart of columns with their words, in as many rows as they need. */
export interface ColumnSigns {
  readonly signs: readonly ColumnSign[];
  readonly height: number;
}

export interface ColumnSign {
  readonly sign: SignKind;
  readonly words: string;
  /** Where sign and words begin, in the direction of reading. */
  readonly x: number;
  /** Of the sign's middle, from the top of the rows. */
  readonly middle: number;
}

export type SignKind = "whisker" | "ring" | "strip";

/** Those of the signs that are drawn, from `first` to the edge of the drawing. */
export function columnSigns({ bins }: KilledOverTimeAnswer, first: number, { width, style, translator, measure }: Setting): ColumnSigns {
  const unit = style.fontSize;
  const letters = lettering("legend", style);
  let [x, row] = [first, 0];
  const signs = drawnSigns(bins).map(({ sign, text }): ColumnSign => {
    const words = translator.t(text);
    const long = unit * 1.5 + measure(words, letters);
    if (x > first && x + long > width) [x, row] = [first, row + 1];
    const start = x;
    x += long + unit * 1.5;
    return { sign, words, x: start, middle: unit * (1.3 + row * ROW) };
  });
  return { signs, height: unit * (2 + row * ROW) };
}

/** From row to row, in the size of the letters. */
const ROW = 1.4;

function drawnSigns(bins: KilledOverTimeAnswer["bins"]): readonly { readonly sign: SignKind; readonly text: string }[] {
  return [
    { sign: "whisker", text: "lowest to highest" },
    ...(bins.some(({ incidents, killed }) => incidents > 0 && !killed.figure) ? [{ sign: "ring" as const, text: "incidents, but no number stated" }] : []),
    ...(bins.some(({ uncertain }) => uncertain) ? [{ sign: "strip" as const, text: "some days known only to the week or month" }] : []),
  ];
}
