export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle; x runs in the direction of time. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function meets(a: Extent, b: Extent): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}
