import { exclude } from "../../counting/differences";
import { figureAt, type FigureColumn } from "../figureColumn";
import type { Statements } from "./combined";
import { ALL_SIDES } from "./statedColumns";

/** The rows, ascending, in which authorities exclude each other on a side; on the figure over all sides where no side is known. Each kind of statements is looked at once. */
export function contestedRows({ stated: { figures }, alike: { first, end, offsets, side, kind } }: Statements): readonly number[] {
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

function areContested(figures: FigureColumn, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    for (let other = from; other < at; other += 1) {
      const [a, b] = [figureAt(figures, at), figureAt(figures, other)];
      if (a !== null && b !== null && exclude(a, b)) return true;
    }
  }
  return false;
}
