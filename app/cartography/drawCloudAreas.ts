import type { GovernorateCode } from "../domain/identifiers";
import type { Basemap } from "./basemap";
import type { MapFonts } from "./labelFonts";
import type { Palette } from "./palette";
import { boxShape, type Pen } from "./pen";
import type { Projection } from "./projection";

export interface CloudAreasDrawing {
  /** How many incidents are known to each governorate only. */
  readonly areas: readonly { readonly governorate: GovernorateCode; readonly incidents: number }[];
  readonly basemap: Basemap;
  readonly projection: Projection;
  readonly palette: Palette;
  readonly fonts: MapFonts;
  /** Writes a count with the reader's digits. */
  readonly numeral: (count: number) => string;
}

/** Pixels of the numerals. */
const SIZE = 11;
/** Pixels from the middle of the governorate's name to that of the box. */
const BELOW_NAME = 16;

/** A dashed box in each governorate, with the number of incidents whose place is known no better: they are no part of the cloud. */
export function drawCloudAreas(pen: Pen, { areas, basemap, projection, palette, fonts, numeral }: CloudAreasDrawing): void {
  for (const { governorate, incidents } of areas) {
    const places = (basemap.governorates.get(governorate)?.labelPoints ?? []).map(({ x, y }) => ({
      x: x * projection.worldSize - projection.left, y: y * projection.worldSize - projection.top + BELOW_NAME,
    }));
    const place = places.find(({ x, y }) => x > 0 && y > 0 && x < projection.width && y < projection.height);
    if (!place) continue;
    const words = numeral(incidents);
    const width = words.length * SIZE * 0.52 + 8;
    pen.path(boxShape({ x: place.x - width / 2, y: place.y - SIZE * 0.75, width, height: SIZE * 1.5 }), { fill: palette.paper, stroke: palette.ink, strokeWidth: 1.2, dash: [3, 2] });
    pen.text(words, place.x, place.y + SIZE * 0.35, { family: fonts.condensed, size: SIZE, weight: 600, colour: palette.ink, anchor: "middle" });
  }
}
