/** The middle one of the numbers, of two middles the lower; null of nothing. */
export function lowerMiddle(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null;
}
