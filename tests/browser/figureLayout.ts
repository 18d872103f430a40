import { inksMeet } from "./figureChecks";
import type { DrawnText, FigureDrawing, Point } from "./figureDrawing";

/** Pixels of paper that stay free along the edges. */
const EDGE = 4;
/** Pixels by which the boxes around two texts may overlap: letters seldom reach into the corners of theirs. */
const TOUCH = 1;

/** What is wrong with where a figure's texts stand, in words: those that reach an edge or beyond, and pairs whose letters meet. */
export async function misplacedTexts(drawing: FigureDrawing): Promise<readonly string[]> {
  const { texts, width, height } = drawing;
  const found = texts
    .filter(({ corners }) => !corners.every(({ x, y }) => x >= EDGE && y >= EDGE && x <= width - EDGE && y <= height - EDGE))
    .map(({ content }) => `“${content}” reaches the edge`);
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      // The boxes of two lines may overlap where no letter reaches down and up at the same place: then their ink decides.
      if (overlap(one, other) > TOUCH && (await inksMeet(one, other, drawing))) found.push(`“${one.content}” and “${other.content}” overlap`);
    }
  }
  return found;
}

/** How far two texts would have to be moved to part: the least overlap of their boxes along the sides of either; below 0 they are apart. */
export function overlap({ corners: one }: Pick<DrawnText, "corners">, { corners: other }: Pick<DrawnText, "corners">): number {
  return Math.min(...[...sides(one), ...sides(other)].map((side) => {
    const [a, b] = [shadow(one, side), shadow(other, side)];
    return Math.min(a.to, b.to) - Math.max(a.from, b.from);
  }));
}

/** Directions of two neighbouring sides, of length 1. */
function sides([first, second, third]: readonly Point[]): readonly Point[] {
  if (!first || !second || !third) throw new RangeError("A box has four corners");
  return [[first, second], [second, third]].flatMap(([from, to]) => {
    if (!from || !to) return [];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return length === 0 ? [] : [{ x: (to.x - from.x) / length, y: (to.y - from.y) / length }];
  });
}

function shadow(corners: readonly Point[], along: Point): { readonly from: number; readonly to: number } {
  const at = corners.map(({ x, y }) => x * along.x + y * along.y);
  return { from: Math.min(...at), to: Math.max(...at) };
}
