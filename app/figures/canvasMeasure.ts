import { cssFont } from "../cartography/canvasPen";
import type { Font, Measure } from "../cartography/pen";

/** Measures with the browser's own fonts; right only once they are loaded. Throws where there is no canvas. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser draws no canvas");
  const widths = new Map<string, number>();
  return (text: string, font: Font) => {
    const css = cssFont(font);
    const key = `${css}|${font.letterSpacing ?? 0}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = css;
    const width = context.measureText(text).width + (font.letterSpacing ?? 0) * text.length;
    widths.set(key, width);
    return width;
  };
}
