import type { Period } from "../../domain/day";
import type { Selection } from "../selection";
import type { MemoryView } from "./memoryView";
import { isVisited } from "./visit";

/**
 * A selection of some few rows (ascending) for a plain answer that looks at no others: the columns find the rows, the plain answer says
 * what of them is to be said.
 */
export function fewOf(view: MemoryView, rows: readonly number[], period: Period | null): Selection {
  const all = rows.map((row) => view.counted(row));
  const passing = (...left: readonly string[]) => all.filter(({ row }) => isVisited(view, period, left)(row));
  return { table: view.table, all, inView: passing(), without: passing, period, asOf: view.asOf };
}
