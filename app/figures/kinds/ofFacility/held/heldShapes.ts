import type { AuthorityId } from "../../../../domain/identifiers";
import { markShapes, type MarkShape } from "../../parts/markShapes";
import { mostOftenFirst } from "../../parts/mostOftenFirst";
import type { HeldMark } from "./heldMarks";

/** Who has which shape: where authorities are more than shapes, the last is that of all who speak least. */
export interface HeldShapes {
  /** Those with a shape of their own, who speak most often first. */
  readonly own: readonly AuthorityId[];
  readonly others: number;
  of(authority: AuthorityId): MarkShape;
}

export function heldShapes(marks: readonly HeldMark[]): HeldShapes {
  const spoken = new Map<AuthorityId, number>();
  for (const { reported: { claim: { authority } } } of marks) spoken.set(authority, (spoken.get(authority) ?? 0) + 1);
  const order = mostOftenFirst(spoken);
  const own = order.length > markShapes.length ? order.slice(0, markShapes.length - 1) : order;
  const shapes = new Map(own.map((authority, index) => [authority, markShapes[index]]));
  return { own, others: order.length - own.length, of: (authority) => shapes.get(authority) ?? OTHERS };
}

/** Of those without one of their own. */
export const OTHERS: MarkShape = "triangle";
