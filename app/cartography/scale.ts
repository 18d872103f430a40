import type { MapFonts } from "./labelFonts";
import type { Palette } from "./palette";
import type { Pen, Shape } from "./pen";
import type { Projection } from "./projection";

/** A length on the ground that reads well, and its length on the drawing. */
export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  readonly length: number;
  readonly unit: "km" | "m";
  /** Pixels, at the latitude of the drawing's middle. */
  readonly width: number;
}

/** The longest that fits into `maxWidth` pixels; metres below 1 km. */
export function scaleBar(projection: Projection, maxWidth: number): ScaleBar {
  const { lat } = projection.unproject(projection.width / 2, projection.height / 2);
  const metresPerPixel = projection.metresPerPixel(lat);
  const metres = niceLength(maxWidth * metresPerPixel);
  const kilometres = metres >= 1000;
  return { length: kilometres ? metres / 1000 : metres, unit: kilometres ? "km" : "m", width: metres / metresPerPixel };
}

/** The bar with its left end at (x, y) and `text`, such as "200 km", to the right of it. It is the same in every direction of reading. */
export function drawScaleBar(pen: Pen, bar: ScaleBar, text: string, x: number, y: number, palette: Palette, fonts: MapFonts): void {
  const shape: Shape = (sink) => {
    sink.moveTo(x, y - 4);
    sink.lineTo(x, y);
    sink.lineTo(x + bar.width, y);
    sink.lineTo(x + bar.width, y - 4);
    sink.moveTo(x + bar.width / 2, y);
    sink.lineTo(x + bar.width / 2, y - 3);
  };
  pen.path(shape, { stroke: palette.map.halo, strokeWidth: 3.5, strokeOpacity: 0.8 });
  pen.path(shape, { stroke: palette.ink, strokeWidth: 1.2 });
  pen.text(text, x + bar.width + 5, y + 2, {
    family: fonts.condensed, size: 12, weight: 400, colour: palette.ink, anchor: "left",
    halo: { colour: palette.map.halo, width: 1.5 },
  });
}

function niceLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = most / power;
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}
