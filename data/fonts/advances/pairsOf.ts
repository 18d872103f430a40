import type { ShapePairs } from "../../../app/figures/fontAdvances";

/** All pairs of so many shapes that differ by something, with shapes that behave alike in one group. */
export function pairsOf(shapes: readonly number[], difference: (first: number, second: number) => number): ShapePairs {
  const rows = shapes.map((first) => shapes.map((second) => difference(first, second)));
  const columns = shapes.map((_, index) => rows.map((row) => row[index] ?? 0));
  const [firsts, seconds] = [alike(rows), alike(columns)];
  const named = (groups: readonly (readonly number[])[]) => groups.map((group) => group.map((index) => shapes[index] ?? 0));
  return {
    firsts: named(firsts), seconds: named(seconds), by: firsts.map(([first = 0]) => seconds.map(([second = 0]) => rows[first]?.[second] ?? 0)),
  };
}

/** Groups of equal rows by their places; a row of nothing but 0 is in none. */
function alike(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    if (row.every((value) => value === 0)) continue;
    const key = row.join(" ");
    const known = groups.get(key);
    if (known) known.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()];
}
