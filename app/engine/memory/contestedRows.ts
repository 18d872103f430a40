import { HAS_LOW, OPEN_HIGH, OPEN_LOW, type FigureColumn } from "../figureColumn";
import type { Statements } from "./combined";
import { ALL_SIDES } from "./statedColumns";

const known = new WeakMap<Statements, readonly number[]>();

/**
 * The rows, ascending, in which authorities exclude each other on a side; on the figure over all sides where no side is known. Each kind
 * of statements is looked at once, and the rows are kept while rules change.
 */
export function contestedRows(statements: Statements): readonly number[] {
  const rows = known.get(statements) ?? rowsOf(statements);
  known.set(statements, rows);
  return rows;
}

function rowsOf({ stated: { figures }, alike: { first, end, offsets, side, kind } }: Statements): readonly number[] {
  const isContested = Uint8Array.from(first, (from, of) => Number(areContested(figures, from, end[of] ?? from)));
  const rows: number[] = [];
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
    for (let group = from; group < to; group += 1) {
      const counts = side[group] !== ALL_SIDES || group === from;
      if (!counts || isContested[kind[group] ?? 0] === 0) continue;
      rows.push(row);
      break;
    }
  }
  return rows;
}

/** Whether two exclude each other, as `exclude` has it: the lowest high end lies below the highest low end. */
function areContested({ low, best, high, flags }: FigureColumn, from: number, to: number): boolean {
  let [highestLow, lowestHigh] = [0, Infinity];
  for (let at = from; at < to; at += 1) {
    const flag = flags[at] ?? 0;
    const lowEnd = (flag & OPEN_LOW) !== 0 ? 0 : ((flag & HAS_LOW) !== 0 ? low : best)[at] ?? 0;
    highestLow = Math.max(highestLow, lowEnd);
    if ((flag & OPEN_HIGH) === 0) lowestHigh = Math.min(lowestHigh, high[at] ?? 0);
  }
  return highestLow > lowestHigh;
}
