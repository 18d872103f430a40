import type { GovernorateCode } from "../domain/identifiers";
import type { Basemap } from "./basemap";
import type { MapFonts } from "./labelFonts";
import { overlap } from "./occupied";
import type { Palette } from "./palette";
import { boxShape, type Box, type Pen } from "./pen";
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
export function drawCloudAreas(pen: Pen, drawing: CloudAreasDrawing): void {
  const { palette, fonts } = drawing;
  for (const { box, words } of cloudAreaMarks(drawing)) {
    pen.path(boxShape(box), { fill: palette.paper, stroke: palette.ink, strokeWidth: 1.2, dash: [3, 2] });
    pen.text(words, box.x + box.width / 2, box.y + SIZE * 1.1, { family: fonts.condensed, size: SIZE, weight: 600, colour: palette.ink, anchor: "middle" });
  }
}

interface CloudAreaMark {
  readonly box: Box;
  readonly words: string;
}

/** Where the boxes stand: each where its governorate's name may, and where no box with a larger number stands already. */
export function cloudAreaMarks({ areas, basemap, projection, numeral }: Pick<CloudAreasDrawing, "areas" | "basemap" | "projection" | "numeral">): readonly CloudAreaMark[] {
  const marks: CloudAreaMark[] = [];
  for (const { governorate, incidents } of areas) {
    const words = numeral(incidents);
    const width = words.length * SIZE * 0.52 + 8;
    const boxes = (basemap.governorates.get(governorate)?.labelPoints ?? []).map((point) => {
      const [x, y] = [point.x * projection.worldSize - projection.left, point.y * projection.worldSize - projection.top + BELOW_NAME];
      return { x: x - width / 2, y: y - SIZE * 0.75, width, height: SIZE * 1.5 };
    }).filter((box) => box.x + width / 2 > 0 && box.y + SIZE * 0.75 > 0 && box.x + width / 2 < projection.width && box.y + SIZE * 0.75 < projection.height);
    const box = boxes.find((free) => !marks.some((mark) => overlap(mark.box, free))) ?? boxes[0];
    if (box) marks.push({ box, words });
  }
  return marks;
}
