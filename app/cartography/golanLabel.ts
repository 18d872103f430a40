import { blockOf, labelsAround, labelsWithLeader, type Label, type Lettering, type Sides } from "./label";
import { worldX, worldY } from "./mercator";

/** The middle of the hatched area. */
const GOLAN = { lat: 33.0, lon: 35.78 };

/** Says beside the hatched area what it is; before all other names, for a line on a map is taken as an opinion. */
export function* golanLabel(lines: readonly string[], lettering: Lettering): Generator<Label> {
  const { worldSize, left, top } = lettering.projection;
  const point = { x: worldX(GOLAN.lon) * worldSize - left, y: worldY(GOLAN.lat) * worldSize - top };
  const block = blockOf(lines.map((text) => ({ text, role: "golan" as const })), lettering);
  /** Pixels from the middle to the edge: the area is about 0.24° wide. */
  const radius = (0.12 / 360) * worldSize;
  if (radius > 30) yield* labelsAround("golan", block, point, 0);
  yield* labelsWithLeader("golan", block, point, radius * 0.5, OUTWARDS);
}

/** First towards the sea and the south, where the label covers nothing of Syria. */
const OUTWARDS: Sides = [[-1, 0], [-1, 1], [0, 1], [-1, -1], [1, 1], [0, -1], [1, 0], [1, -1]];
