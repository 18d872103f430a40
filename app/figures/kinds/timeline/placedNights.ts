import type { Box } from "../../../cartography/pen";
import type { TimelineAnswer } from "../../../engine/questions/timeline";
import type { PlacedMark } from "./placedMarks";

/** Two marks of one night, and the line that joins them. */
export interface PlacedNight {
  readonly key: string;
  /** From dusk to dawn; null where the records do not say which night it was. */
  readonly band: { readonly x: number; readonly width: number } | null;
  /** Of the line that joins them. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Where it meets each mark. */
  readonly ends: readonly { readonly x: number; readonly y: number; readonly isBar: boolean }[];
}

export function placedNights(
  nights: TimelineAnswer["nights"], placed: readonly PlacedMark[], marks: Box, at: (day: number) => number,
): readonly PlacedNight[] {
  const byId = new Map(placed.map((mark) => [mark.incident.id, mark]));
  return nights.flatMap(({ incidents: [firstId, secondId], evening }): readonly PlacedNight[] => {
    const [first, second] = [byId.get(firstId), byId.get(secondId)];
    if (!first || !second) return [];
    const band = evening === null ? null : { x: at(evening + DUSK), width: at(evening + DAWN) - at(evening + DUSK) };
    const middle = band ? band.x + band.width / 2 : (first.x + second.x) / 2;
    if (middle < marks.x || middle > marks.x + marks.width) return [];
    const ends = [first, second].map((mark) => ({ x: nearest(mark, middle), y: mark.y, isBar: mark.shape === "bar" }));
    return [{ key: `${firstId} ${secondId}`, band, x: middle, top: marks.y, bottom: Math.max(first.y, second.y), ends }];
  });
}

/** Parts of a day. */
const DUSK = 0.75;
const DAWN = 1.25;


/** Where a mark is nearest to the line. */
function nearest({ shape, x, radius, length }: PlacedMark, to: number): number {
  const [left, right] = shape === "bar" ? [x, x + length] : [x - radius, x + radius];
  return Math.max(left, Math.min(right, to));
}
