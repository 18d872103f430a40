import type { GovernorateCode } from "../domain/identifiers";
import type { Name } from "../domain/name";
import type { Basemap } from "./basemap";
import { TICK } from "./drawSymbol";
import { governorateLabels } from "./governorateLabels";
import { golanLabel } from "./golanLabel";
import type { Label, LabelRequest, Lettering } from "./label";
import { nameIn } from "./labelFonts";
import { neighbourLabels } from "./neighbourLabels";
import { Occupied, type Layer } from "./occupied";
import { occupyLine } from "./occupyLine";
import type { Box } from "./pen";
import type { PixelPoint } from "./projection";
import { countLabels, spotLabels, type SpotLines } from "./spotLabels";
import type { SpotLayout, SpotMark } from "./spotMarks";
import { capitalLabels, townLabels, type Town } from "./townLabels";
import { lakeLabels, riverLabels } from "./waterLabels";

export interface LabelOptions extends Lettering {
  readonly basemap: Basemap;
  readonly layout: SpotLayout;
  readonly towns: readonly Town[];
  readonly governorateNames: ReadonlyMap<GovernorateCode, Name>;
  readonly spotLines: SpotLines;
  /** Printed behind a governorate's name, where governorates are shaded by it. */
  readonly governorateValues?: ReadonlyMap<GovernorateCode, string> | undefined;
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
  for (const request of requests(options, placed)) {
    const label = placeOf(request, options, occupied);
    if (!label) continue;
    occupy(label, occupied);
    placed.push(label);
  }
  return placed;
}

/** The first place that is free; of those that are as good, the first that lies over no border and no vague ground either. */
function placeOf(request: LabelRequest, options: LabelOptions, occupied: Occupied): Label | null {
  let found: Label | null = null;
  for (const label of request) {
    if (found && !isAsGood(label, found)) break;
    if (!fits(label, options, occupied)) continue;
    if (occupied.isFree(label.box)) return label;
    found ??= label;
  }
  return found;
}

function isAsGood(label: Label, found: Label): boolean {
  return label.lines.length === found.lines.length && label.leader === null && found.leader === null;
}

/** `placed`: the names that have found their places so far. */
function* requests(options: LabelOptions, placed: readonly Label[]): Generator<LabelRequest> {
  const { layout, spotLines, numeral, golanLines } = options;
  yield golanLabel(golanLines, options);
  yield* countLabels(layout, numeral, options);
  yield* capitalLabels(options.towns, options);
  yield* governorateLabels(options, "marked");
  yield* spotLabels(layout, spotLines, options);
  yield* townLabels(townsLeft(options, placed), 1, options);
  yield* neighbourLabels(options);
  yield* governorateLabels(options, "unmarked");
  yield* lakeLabels(options);
  yield* townLabels(townsLeft(options, placed), 2, options);
  yield* riverLabels(options);
  yield* townLabels(townsLeft(options, placed), 3, options);
}

/** Without the towns that a name beside their symbol holds already: "Sukhna", "Ain Issa camp". */
function townsLeft({ towns, layout, projection, language }: LabelOptions, placed: readonly Label[]): readonly Town[] {
  const titles = new Map(placed.map(({ key, lines }) => [key, lines[0]?.text.toLowerCase() ?? ""]));
  const named = layout.marks.flatMap((mark) => {
    const title = titles.get(`spot:${mark.key}`);
    return title === undefined ? [] : [{ mark, title }];
  });
  return towns.filter((town) => {
    const { x, y } = projection.project(town.lat, town.lon);
    const name = nameIn(town.name, language).toLowerCase();
    return !named.some(({ mark, title }) => title.includes(name) && Math.hypot(mark.x - x, mark.y - y) < SAME_PLACE);
  });
}

/** Pixels. */
const SAME_PLACE = 32;

/** Vague grounds wider than this lie under the names: they would empty a map that is zoomed into. */
const WIDEST_OBSTACLE = 26;

function occupiedBy({ layout, basemap, projection, reserved = [] }: LabelOptions): Occupied {
  const occupied = new Occupied();
  for (const border of basemap.borders.country) occupyLine(border, projection, occupied);
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
