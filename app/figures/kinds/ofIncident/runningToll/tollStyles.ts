import type { RunningTollAnswer } from "../../../../engine/questions/runningToll";
import { markShapes, type MarkShape } from "../../parts/markShapes";
import { mostOftenFirst } from "../../parts/mostOftenFirst";

/** How the line of an authority is told from the others of its panel, beside its name. */
export interface TollStyle {
  readonly shape: MarkShape;
  /** Of the line; none where it is solid. */
  readonly dash: string | undefined;
}

/** The same for an authority in all panels; those that speak most often first. */
export function tollStyles({ sides }: Pick<RunningTollAnswer, "sides">): (authority: string) => TollStyle {
  const spoken = new Map<string, number>();
  for (const { lines } of sides) for (const { authority, points } of lines) spoken.set(authority, (spoken.get(authority) ?? 0) + points.length);
  const order = mostOftenFirst(spoken);
  return (authority) => {
    const index = Math.max(0, order.indexOf(authority));
    return { shape: markShapes[index % markShapes.length] ?? "disc", dash: dashes[index % dashes.length] };
  };
}

const dashes: readonly (string | undefined)[] = [undefined, "5 3", "2 2", "8 3 2 3", "1 3"];
