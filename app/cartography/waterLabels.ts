import type { Basemap, Lake } from "./basemap";
import { blockOf, labelCentred, labelsAround, withinBorders, type Block, type Label, type LabelRequest, type Lettering } from "./label";
import { nameIn } from "./labelFonts";
import { isInView } from "./outline";
import { lakeNames, riverNames } from "./placeNames";
import type { PixelPoint, Projection } from "./projection";

type Options = Lettering & { readonly basemap: Basemap };

/** Names of lakes that are large enough to be told. */
export function* lakeLabels(options: Options): Generator<LabelRequest> {
  const named = new Set<string>();
  for (const lake of options.basemap.lakes) {
    const name = lakeNames.get(lake.name ?? "");
    if (!name || named.has(name.en)) continue;
    named.add(name.en);
    yield withinBorders(lakeLabel(lake, blockOf([{ text: nameIn(name, options.language), role: "water" }], options), options.projection));
  }
}

/** Names along the great rivers. */
export function* riverLabels(options: Options): Generator<LabelRequest> {
  if (options.projection.zoom < RIVERS_FROM_ZOOM) return;
  for (const [english, name] of riverNames) {
    const lines = options.basemap.rivers.filter((river) => river.name === english).flatMap((river) => river.lines);
    const block = blockOf([{ text: nameIn(name, options.language), role: "water" }], options);
    yield withinBorders(alongRiver(`river:${english}`, lines, block, options.projection));
  }
}

const RIVERS_FROM_ZOOM = 5.6;
/** Pixels across, below which a lake is not named. */
const SMALLEST_LAKE = 12;

function* lakeLabel({ name, rings }: Lake, block: Block, { worldSize, left, top }: Projection): Generator<Label> {
  const key = `lake:${name}`;
  const widest = rings.reduce((best, ring) => (best && best.right - best.left >= ring.right - ring.left ? best : ring), rings[0]);
  if (!widest) return;
  const width = (widest.right - widest.left) * worldSize;
  const height = (widest.bottom - widest.top) * worldSize;
  if (Math.max(width, height) < SMALLEST_LAKE) return;
  const middle = { x: widest.left * worldSize - left + width / 2, y: widest.top * worldSize - top + height / 2 };
  if (block.width < width * 0.8) yield labelCentred(key, block, middle);
  yield* labelsAround(key, block, middle, width / 2 + 2);
  yield labelCentred(key, block, middle);
}

type Line = readonly PixelPoint[];

/** Pixels from one try to the next along a river, and by which it may wind away from a straight name. */
const STEP = 24;
const MOST_WINDING = 9;
const STEEPEST = (62 / 180) * Math.PI;

/** Tries straight stretches of the river, the one nearest to the middle of the drawing first. */
function* alongRiver(key: string, lines: Basemap["rivers"][number]["lines"], block: Block, projection: Projection): Generator<Label> {
  const places = lines
    .filter((line) => isInView(line, projection))
    .flatMap((line) => stretches(inPixels(line.points, projection), block.width))
    .filter(({ winding, turn }) => winding < MOST_WINDING && Math.abs(turn) < STEEPEST)
    .toSorted((a, b) => fromMiddle(a.middle, projection) - fromMiddle(b.middle, projection));
  for (const { middle, turn, winding } of places) {
    for (const side of [-1, 1]) {
      const away = side * (winding + block.height / 2 + 2);
      yield turned(labelCentred(key, block, { x: middle.x - Math.sin(turn) * away, y: middle.y + Math.cos(turn) * away }), turn);
    }
  }
}

interface Stretch {
  readonly middle: PixelPoint;
  readonly turn: number;
  readonly winding: number;
}

function stretches(line: Line, length: number): Stretch[] {
  const found: Stretch[] = [];
  let walked = 0;
  for (let i = 1; i < line.length; i++) {
    walked += distance(line[i - 1] as PixelPoint, line[i] as PixelPoint);
    if (walked < STEP) continue;
    walked = 0;
    const end = line.findIndex((point, j) => j > i && distance(line[i] as PixelPoint, point) >= length);
    if (end > 0) found.push(stretchOf(line.slice(i, end + 1)));
  }
  return found;
}

function stretchOf(line: Line): Stretch {
  const [first, last] = [line[0] as PixelPoint, line[line.length - 1] as PixelPoint];
  const [from, to] = first.x <= last.x ? [first, last] : [last, first];
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const off = line.map(({ x, y }) => (y - from.y) * Math.cos(turn) - (x - from.x) * Math.sin(turn));
  return { middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, turn, winding: Math.max(...off.map(Math.abs)) };
}

function inPixels(points: Float64Array, { worldSize, left, top }: Projection): Line {
  return Array.from({ length: points.length / 2 }, (_, i) => ({
    x: (points[2 * i] as number) * worldSize - left, y: (points[2 * i + 1] as number) * worldSize - top,
  }));
}

/** Turned about its middle, with the box that then holds it. */
function turned(label: Label, turn: number): Label {
  const { x, y, width, height } = label.box;
  const across = Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn));
  const down = Math.abs(width * Math.sin(turn)) + Math.abs(height * Math.cos(turn));
  return { ...label, turn, box: { x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down } };
}

function distance(a: PixelPoint, b: PixelPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function fromMiddle({ x, y }: PixelPoint, { width, height }: Projection): number {
  return Math.hypot(x - width / 2, y - height / 2);
}
