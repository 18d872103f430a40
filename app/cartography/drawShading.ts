import type { Basemap } from "./basemap";
import { linesShape, ringsShape } from "./outline";
import type { Palette } from "./palette";
import type { Hatch, Paint, Pen } from "./pen";
import type { Projection } from "./projection";
import type { Shade, Shading } from "./shading";

export interface ShadingDrawing {
  readonly basemap: Basemap;
  readonly projection: Projection;
  readonly palette: Palette;
  readonly shading: Shading;
}

/** Governorates in the shade of their number, hatched where none is stated; borders stay on top. */
export function drawShading<Image>(pen: Pen<Image>, { basemap, projection, palette, shading }: ShadingDrawing): void {
  for (const [code, shade] of shading.shades) {
    const governorate = basemap.governorates.get(code);
    if (governorate && shade !== "none") pen.path(ringsShape(governorate.rings, projection), shadePaint(shade, palette));
  }
  pen.path(linesShape(basemap.borders.governorate, projection), { stroke: palette.map.governorateBorder, strokeWidth: 0.9 });
  pen.path(linesShape(basemap.borders.country, projection), { stroke: palette.map.countryBorder, strokeWidth: 1.3 });
}

/** How a shade fills an area. */
export function shadePaint(shade: Shade, palette: Palette): Paint {
  if (shade === "not-stated") return { fill: notStatedHatch(palette), fillOpacity: 0.9 };
  if (shade === "none") return { fill: palette.map.land };
  return { fill: palette.map.shades[shade] ?? palette.map.land, fillOpacity: 0.88 };
}

function notStatedHatch({ sides, map }: Palette): Hatch {
  return { lines: sides["not-stated"], ground: map.land, spacing: 6, width: 1.1 };
}
