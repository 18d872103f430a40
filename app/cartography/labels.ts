import type { GovernorateCode } from "../domain/identifiers";
import type { Name } from "../domain/name";
import type { Basemap } from "./basemap";
import { TICK } from "./drawSymbol";
import { governorateLabels } from "./governorateLabels";
import { golanLabel } from "./golanLabel";
import type { Label, LabelRequest, Lettering } from "./label";
import { neighbourLabels } from "./neighbourLabels";
import { Occupied, type Layer } from "./occupied";
import type { Box } from "./pen";
import type { PixelPoint } from "./projection";
import { countLabels, spotLabels } from "./spotLabels";
import type { SpotLayout, SpotMark } from "./spotMarks";
import { capitalLabels, townLabels, type Town } from "./townLabels";
import { lakeLabels, riverLabels } from "./waterLabels";

export interface LabelOptions extends Lettering {
  readonly basemap: Basemap;
  readonly layout: SpotLayout;
  readonly towns: readonly Town[];
  readonly governorateNames: ReadonlyMap<GovernorateCode, Name>;
  /** Finished lines by spot key, the name first: "Badush prison", "600–670 killed · Jun 2014". The deadliest get their place first. */
  readonly spotLines: ReadonlyMap<string, readonly string[]>;
  /** "Golan Heights (Israeli-occupied)" in the reader's language, in one or more lines. */
  readonly golanLines: readonly string[];
  /** Writes a count with the reader's digits. */
  readonly numeral: (count: number) => string;
  /** Parts of the drawing that something else covers, such as the legend. */
  readonly reserved?: readonly Box[] | undefined;
}

/** The names that find room, in the order of their importance; none overlaps another, a symbol or the edge. */
export function placeLabels(options: LabelOptions): readonly Label[] {
  const occupied = occupiedBy(options);
  const placed: Label[] = [];
  for (const request of requests(options)) {
    for (const label of request) {
      if (!fits(label, options, occupied)) continue;
      occupy(label, occupied);
      placed.push(label);
      break;
    }
  }
  return placed;
}

function* requests(options: LabelOptions): Generator<LabelRequest> {
  const { layout, spotLines, numeral, golanLines } = options;
  yield golanLabel(golanLines, options);
  yield* countLabels(layout, numeral, options);
  yield* capitalLabels(options.towns, options);
  yield* governorateLabels(options, "marked");
  yield* spotLabels(layout, spotLines, options);
  yield* townLabels(options.towns, 1, options);
  yield* neighbourLabels(options);
  yield* governorateLabels(options, "unmarked");
  yield* lakeLabels(options);
  yield* townLabels(options.towns, 2, options);
  yield* riverLabels(options);
  yield* townLabels(options.towns, 3, options);
}

/** Vague grounds wider than this lie under the names: they would empty a map that is zoomed into. */
const WIDEST_OBSTACLE = 26;

function occupiedBy({ layout, reserved = [] }: LabelOptions): Occupied {
  const occupied = new Occupied();
  for (const box of reserved) occupied.addBox(box, "reserved");
  for (const mark of layout.marks) occupyMark(mark, occupied);
  return occupied;
}

function occupyMark(mark: SpotMark, occupied: Occupied): void {
  const { x, y, reach } = mark;
  if (mark.shape === "area") {
    occupied.addBox({ x: x - reach - 1, y: y - reach - 1, width: 2 * reach + 2, height: 2 * reach + 2 }, "symbol");
    return;
  }
  occupied.addCircle(mark, mark.radius + (mark.precision === "exact" ? TICK : 1.5), "symbol");
  if (mark.precision === "district" && reach <= WIDEST_OBSTACLE) occupied.addCircle(mark, reach + 1, "ground");
}

/** Pixels kept free above and below a name, and along the drawing's edge. */
const GAP = 1;
const EDGE = 4;

function fits(label: Label, { projection: { width, height } }: LabelOptions, occupied: Occupied): boolean {
  const { x, y, width: across, height: down } = label.box;
  if (x < EDGE || y < EDGE || x + across > width - EDGE || y + down > height - EDGE) return false;
  if (!occupied.isFree(grown(label), label.mayCover)) return false;
  if (label.dot && !occupied.isFree(around(label.dot, label.dot.radius + 1), ["ground"])) return false;
  return alongLeader(label).every((point) => occupied.isFree(around(point, 1), mayBeCrossed(label, point)));
}

/** Pixels before its end within which a leader may cross symbols: those that crowd around its own. */
const CROWD = 22;

function mayBeCrossed({ leader }: Label, { x, y }: PixelPoint): readonly Layer[] {
  const left = leader ? Math.hypot(leader.to.x - x, leader.to.y - y) : 0;
  return left < CROWD ? ["symbol", "ground"] : ["ground"];
}

function occupy(label: Label, occupied: Occupied): void {
  occupied.addBox(label.box, "label");
  if (label.dot) occupied.addCircle(label.dot, label.dot.radius + 1, "label");
  for (const point of alongLeader(label)) occupied.addBox(around(point, 1), "label");
}

/** Points along the leader, a few pixels apart. */
function alongLeader({ leader }: Label): PixelPoint[] {
  if (!leader) return [];
  const { from, to } = leader;
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps,
  }));
}

function around({ x, y }: PixelPoint, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function grown({ box: { x, y, width, height }, margin }: Label): Box {
  return { x: x - margin, y: y - GAP, width: width + 2 * margin, height: height + 2 * GAP };
}
