/** Letters to add, leave out, change or swap with a neighbour to make one word the other; null where these are more than `most`. */
export function editDistance(from: string, to: string, most: number): number | null {
  if (Math.abs(from.length - to.length) > most) return null;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const swaps = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(Math.min(
        (last[column] ?? Infinity) + 1,
        (next[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
        swaps ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      ));
    }
    [beforeLast, last] = [last, next];
  }
  const distance = last[to.length] ?? Infinity;
  return distance <= most ? distance : null;
}
