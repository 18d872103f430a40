import type { Name } from "../domain/name";
import { blockOf, labelsAround, labelsWithLeader, type Label, type LabelRequest, type Lettering } from "./label";
import { nameIn, type LabelRole } from "./labelFonts";
import type { PixelPoint } from "./projection";
import type { SpotLayout, SpotMark } from "./spotMarks";

/** A row of `data/gazetteer/towns.json`. */
export interface Town {
  readonly name: Name;
  readonly lat: number;
  readonly lon: number;
  /** 1 from the overview on, 2 and 3 when zoomed in. */
  readonly rank: number;
}

/** The names of the towns of one rank, as far as the zoom shows it. */
export function* townLabels(towns: readonly Town[], rank: 1 | 2 | 3, options: TownLabelOptions): Generator<LabelRequest> {
  if (options.projection.zoom < fromZoom[rank]) return;
  const role = rank === 1 ? "town" : "small-town";
  for (const town of towns) if (town.rank === rank && !isCapital(town)) yield townLabel(town, role, options);
}

/** The names of Baghdad and Damascus, at every zoom. */
export function* capitalLabels(towns: readonly Town[], options: TownLabelOptions): Generator<LabelRequest> {
  for (const town of towns) if (isCapital(town)) yield townLabel(town, "capital", options);
}

type TownLabelOptions = Lettering & { readonly layout: SpotLayout };

const fromZoom: Readonly<Record<1 | 2 | 3, number>> = { 1: 0, 2: 6.6, 3: 7.8 };

const CAPITALS: ReadonlySet<string> = new Set(["Baghdad", "Damascus"]);

function isCapital({ name }: Town): boolean {
  return CAPITALS.has(name.en);
}

function* townLabel(town: Town, role: LabelRole, options: TownLabelOptions): Generator<Label> {
  const { projection, language, layout } = options;
  const point = projection.project(town.lat, town.lon);
  if (point.x < 0 || point.y < 0 || point.x > projection.width || point.y > projection.height) return;
  const key = `town:${town.name.en}`;
  const block = blockOf([{ text: nameIn(town.name, language), role }], options);
  const dot = { ...point, radius: role === "capital" ? 2.2 : role === "town" ? 1.7 : 1.3 };
  for (const label of labelsAround(key, block, point, dot.radius + 3)) yield { ...label, dot };
  if (!layout.marks.some((mark) => covers(mark, point, dot.radius + NEXT_TO))) return;
  // A symbol stands on the town: the name goes beside the symbol, without a dot.
  for (const gap of BESIDE_A_SYMBOL) yield* labelsAround(key, block, point, gap);
  if (role === "capital") yield* labelsWithLeader(key, block, point, SHORT_OF);
}

const BESIDE_A_SYMBOL = [7, 11, 15];

/** Pixels before the town at which its leader ends, for a numeral may stand there. */
const SHORT_OF = 10;

/** Pixels between a symbol and a dot that would touch it, ticks and gaps included. */
const NEXT_TO = 6;

function covers(mark: SpotMark, { x, y }: PixelPoint, margin: number): boolean {
  const extent = mark.shape === "area" ? mark.reach : mark.radius;
  return Math.hypot(mark.x - x, mark.y - y) < extent + margin;
}
