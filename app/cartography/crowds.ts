import type { PointMark, SpotLayout, SpotMark } from "./spotMarks";

/**
 * Marks that hide so much of each other that they cannot be told apart or pointed at: of two or more, each mark in one at most, the
 * largest first. A large symbol below a small one is no crowd.
 */
export function crowdsOf(layout: SpotLayout): readonly (readonly SpotMark[])[] {
  const found = known.get(layout) ?? findCrowds(layout);
  known.set(layout, found);
  return found;
}

/** The mark of that key and those that crowd with it; empty where there is no such mark. */
export function crowdOf(layout: SpotLayout, key: string | null): readonly SpotMark[] {
  const picked = layout.marks.find((mark) => mark.key === key);
  if (!picked) return [];
  const crowd = crowdsOf(layout).find((marks) => marks.includes(picked)) ?? [];
  return [picked, ...crowd.filter((mark) => mark !== picked)];
}

const known = new WeakMap<SpotLayout, readonly (readonly SpotMark[])[]>();

/** Of the larger symbol's area: more than this is hidden. */
const HIDDEN = 0.2;
/** Radius in pixels below which a symbol counts as larger, for a pointer is not that exact. */
const POINTED = 6;
/** Pixels from one end of a crowd to the other: a chain of symbols across the land is not one place. */
const WIDEST = 64;

function findCrowds({ marks }: SpotLayout): readonly (readonly SpotMark[])[] {
  const crowds = new Map<SpotMark, readonly SpotMark[]>();
  for (const [a, b] of closePairs(marks)) {
    const both = [...new Set([...(crowds.get(a) ?? [a]), ...(crowds.get(b) ?? [b])])];
    if (extentOf(both) <= WIDEST) for (const mark of both) crowds.set(mark, both);
  }
  return [...new Set(crowds.values())];
}

/** Pairs that hide each other, the closest first. */
function closePairs(marks: readonly SpotMark[]): readonly (readonly [SpotMark, SpotMark])[] {
  const points = marks.filter((mark): mark is PointMark => mark.shape === "point").toSorted((a, b) => a.x - b.x);
  const largest = Math.max(0, ...points.map(sizeOf));
  const pairs: { readonly pair: readonly [SpotMark, SpotMark]; readonly apart: number }[] = [];
  points.forEach((a, i) => {
    for (let j = i + 1; j < points.length; j++) {
      const b = points[j] as PointMark;
      if (b.x - a.x > 2 * largest) break;
      const apart = Math.hypot(a.x - b.x, a.y - b.y);
      if (hiddenShare(sizeOf(a), sizeOf(b), apart) > HIDDEN || apart < NO_DISTANCE) pairs.push({ pair: [a, b], apart });
    }
  });
  return pairs.toSorted((a, b) => a.apart - b.apart).map(({ pair }) => pair);
}

/** Pixels between middles that lie on one point. */
const NO_DISTANCE = 4;

function sizeOf({ radius }: PointMark): number {
  return Math.max(POINTED, radius);
}

/** The part of the larger circle that the smaller one covers. */
function hiddenShare(a: number, b: number, apart: number): number {
  const [large, small] = a > b ? [a, b] : [b, a];
  if (apart >= large + small) return 0;
  if (apart <= large - small) return (small / large) ** 2;
  const half = (own: number, other: number) => own * own * Math.acos((apart * apart + own * own - other * other) / (2 * apart * own));
  const kite = Math.sqrt((-apart + a + b) * (apart + a - b) * (apart - a + b) * (apart + a + b)) / 2;
  return (half(a, b) + half(b, a) - kite) / (Math.PI * large * large);
}

function extentOf(marks: readonly SpotMark[]): number {
  const across = (of: (mark: SpotMark) => number) => Math.max(...marks.map(of)) - Math.min(...marks.map(of));
  return Math.max(across(({ x }) => x), across(({ y }) => y));
}
