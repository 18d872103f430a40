import type { GovernorateCode } from "../domain/identifiers";
import type { Basemap } from "./basemap";
import { drawChosen } from "./drawBasemap";
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
  /** Governorates that are filtered to. */
  readonly chosen: ReadonlySet<GovernorateCode>;
}

/** Governorates in the shade of their number, hatched where none is stated; borders stay on top. */
export function drawShading<Image>(pen: Pen<Image>, drawing: ShadingDrawing): void {
  const { basemap, projection, palette, shading } = drawing;
  for (const [code, shade] of shading.shades) {
    const governorate = basemap.governorates.get(code);
    if (governorate) pen.path(ringsShape(governorate.rings, projection), shadePaint(shade, palette));
  }
  pen.path(linesShape(basemap.borders.governorate, projection), { stroke: palette.map.governorateBorder, strokeWidth: 0.9 });
  pen.path(linesShape(basemap.borders.country, projection), { stroke: palette.map.countryBorder, strokeWidth: 1.3 });
  drawChosen(pen, drawing);
}

/** How a shade fills an area. */
export function shadePaint(shade: Shade, palette: Palette): Paint {
  if (shade === "not-stated") return { fill: notStatedHatch(palette), fillOpacity: 0.9 };
  if (shade === "none") return { fill: palette.paper, fillOpacity: 0.7 };
  return { fill: palette.map.shades[shade] ?? palette.map.land, fillOpacity: 0.88 };
}

function notStatedHatch({ sides, map }: Palette): Hatch {
  return { lines: sides["not-stated"], ground: map.land, spacing: 6, width: 1.1 };
}
