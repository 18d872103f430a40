import type { GovernorateCode } from "../domain/identifiers";
import type { Basemap } from "./basemap";
import { worldX, worldY } from "./mercator";
import { linesShape, ringsShape, type Outline } from "./outline";
import type { Palette, Theme } from "./palette";
import { boxShape, type Box, type Hatch, type ImageOptions, type Paint, type Pen } from "./pen";
import type { Projection } from "./projection";
import { basemapArea } from "./projection";

export interface BasemapDrawing<Image> {
  readonly basemap: Basemap;
  readonly projection: Projection;
  readonly palette: Palette;
  readonly theme: Theme;
  /** The hillshade, a Web Mercator image of `basemapArea`; null while it is not there. */
  readonly relief: Image | null;
  /** Governorates that are filtered to: outlined, the others dimmed. Empty: all alike. */
  readonly chosen: ReadonlySet<GovernorateCode>;
  /** Governorates that hold incidents known only to the governorate: dashed on the inside. */
  readonly vague: ReadonlySet<GovernorateCode>;
}

/** Sea, countries, relief, the Golan Heights, water and borders, from the bottom up; names come after the symbols. */
export function drawBasemap<Image>(pen: Pen<Image>, drawing: BasemapDrawing<Image>): void {
  const { basemap, projection, palette, relief, theme } = drawing;
  const { map } = palette;
  const rings = (outlines: readonly Outline[], paint: Paint) => pen.path(ringsShape(outlines, projection), paint);
  const lines = (outlines: readonly Outline[], paint: Paint) => pen.path(linesShape(outlines, projection), paint);
  const frame: Box = { x: 0, y: 0, width: projection.width, height: projection.height };

  pen.path(boxShape(frame), { fill: map.sea });
  rings(basemap.neighbours, { fill: map.outside });
  rings(basemap.land, { fill: map.land });
  rings(basemap.golan, { fill: golanHatch(palette) });
  if (relief !== null) pen.image(relief, boxOf(projection), reliefBlending[theme]);
  for (const river of basemap.rivers) lines(river.lines, { stroke: map.river, strokeWidth: riverWidth(river.rank) });
  const lakes = basemap.lakes.flatMap((lake) => lake.rings);
  rings(lakes, { fill: map.lake, stroke: map.lakeShore, strokeWidth: 0.6 });
  lines(basemap.borders.neighbour, { stroke: map.neighbourBorder, strokeWidth: 0.8 });
  lines(basemap.borders.governorate, { stroke: map.governorateBorder, strokeWidth: 0.9, dash: [3, 2] });
  lines(basemap.borders.golan, { stroke: map.golanHatch, strokeWidth: 0.9, dash: [3, 2] });
  drawVague(pen, drawing);
  lines(basemap.borders.country, { stroke: map.countryBorder, strokeWidth: 1.3 });
  drawChosen(pen, drawing);
}

/** Multiplied, a hillshade only darkens: on a dark ground it is laid over instead, so that lit slopes show. */
const reliefBlending: Readonly<Record<Theme, ImageOptions>> = {
  light: { opacity: 0.29, blend: "multiply" },
  dark: { opacity: 0.95, blend: "overlay" },
};

function golanHatch({ map }: Palette): Hatch {
  return { lines: map.golanHatch, ground: map.golanGround, spacing: 5, width: 1.1 };
}

function boxOf({ worldSize, left, top }: Projection): Box {
  const x = worldX(basemapArea.west) * worldSize - left;
  const y = worldY(basemapArea.north) * worldSize - top;
  return { x, y, width: worldX(basemapArea.east) * worldSize - left - x, height: worldY(basemapArea.south) * worldSize - top - y };
}

function riverWidth(rank: number): number {
  return rank <= 4 ? 1.5 : 0.7;
}

function drawVague<Image>(pen: Pen<Image>, { basemap, projection, palette, vague }: BasemapDrawing<Image>): void {
  for (const code of vague) {
    const governorate = basemap.governorates.get(code);
    if (!governorate) continue;
    const shape = ringsShape(governorate.rings, projection);
    pen.clip(shape, () => pen.path(shape, { stroke: palette.ink3, strokeWidth: 4.4, strokeOpacity: 0.5, dash: [4, 3] }));
  }
}

/** The governorates that are filtered to, outlined; the others paler. */
export function drawChosen<Image>(pen: Pen<Image>, { basemap, projection, palette, chosen }: Pick<BasemapDrawing<Image>, "basemap" | "projection" | "palette" | "chosen">): void {
  if (chosen.size === 0) return;
  const others: Outline[] = [];
  const outlined: Outline[] = [];
  for (const [code, { rings }] of basemap.governorates) (chosen.has(code) ? outlined : others).push(...rings);
  pen.path(ringsShape(others, projection), { fill: palette.map.outside, fillOpacity: 0.5 });
  pen.path(ringsShape(outlined, projection), { stroke: palette.ink, strokeWidth: 2 });
}
