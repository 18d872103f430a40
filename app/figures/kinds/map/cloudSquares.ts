import { DEGREE, type Cloud } from "../../../engine/questions/cloud";

/** The incidents of a cloud in one square of a tenth of a degree. */
export interface CloudSquare {
  /** Of its middle, in degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly incidents: number;
}

/** Most incidents first. */
export function cloudSquares({ columns: { lat, lon }, rows }: Cloud): readonly CloudSquare[] {
  const edge = DEGREE / 10;
  const counts = new Map<number, number>();
  for (const row of rows) {
    const key = Math.floor((lat[row] ?? 0) / edge) * 10_000 + Math.floor((lon[row] ?? 0) / edge);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const middle = (square: number) => (square * 10 + 5) / 100;
  return [...counts]
    .map(([key, incidents]) => ({ lat: middle(Math.floor(key / 10_000)), lon: middle(key % 10_000), incidents }))
    .toSorted((a, b) => b.incidents - a.incidents || b.lat - a.lat || a.lon - b.lon);
}
