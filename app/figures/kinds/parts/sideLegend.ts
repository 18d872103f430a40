import { sideNames } from "../../names";
import { barFills, type BarFill } from "./barFill";
import { lettering, type Lettering } from "./lettering";
import type { Setting } from "./setting";

/** Swatches with their names, in rows; `x` runs in the direction of reading from the edge where it starts. */
export interface SideLegendLayout {
  readonly entries: readonly { readonly fill: BarFill; readonly name: string; readonly x: number; readonly y: number }[];
  readonly swatch: number;
  readonly letters: Lettering;
  readonly height: number;
}

export const allSidesTogether = "All sides together";

/** Lays out the names of the fills that are drawn; of no height where none is. */
export function sideLegend(fills: ReadonlySet<BarFill>, { width, style, translator, measure }: Setting): SideLegendLayout {
  const letters = lettering("legend", style);
  const swatch = style.fontSize * 0.8;
  const line = style.fontSize * 1.5;
  let [x, y] = [0, line / 2];
  const named = barFills.filter((fill) => fills.has(fill)).map((fill) => {
    const name = translator.t(fill === "counts" ? "All sides" : sideNames[fill]);
    return { fill, name, long: swatch * 1.5 + measure(name, letters) };
  });
  // In one line where that only needs the gaps to be smaller.
  const spare = (width - named.reduce((sum, { long }) => sum + long, 0)) / Math.max(1, named.length - 1);
  const gap = style.fontSize * (spare >= style.fontSize * 0.6 ? Math.min(1.3, spare / style.fontSize) : 1.3);
  const entries = named.map(({ fill, name, long }) => {
    if (x > 0 && x + long > width) [x, y] = [0, y + line];
    const entry = { fill, name, x, y };
    x += long + gap;
    return entry;
  });
  return { entries, swatch, letters, height: entries.length === 0 ? 0 : y + line / 2 + style.fontSize * 0.7 };
}
