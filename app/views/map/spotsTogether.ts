import type { SpotLayout, SpotMark } from "../../cartography/spotMarks";

/** Pixels between the middles of symbols that cannot be told apart, one covering the other. */
const TOGETHER = 4;

/** The spot of that key, and those that stand on it: the same point at another precision, or one very near. Empty: no such spot. */
export function spotsTogether({ marks }: SpotLayout, key: string | null): readonly SpotMark[] {
  const picked = marks.find((mark) => mark.key === key);
  if (!picked) return [];
  const others = marks.filter((mark) => mark !== picked && Math.hypot(mark.x - picked.x, mark.y - picked.y) <= TOGETHER);
  return [picked, ...others];
}
