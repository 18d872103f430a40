import { useMemory } from "../../state/memory";
import { columns } from "./columns/index";
import type { Column } from "./columns/column";
import { readColumns, toggledColumns } from "./chosenColumns";

export interface ChosenColumns {
  readonly chosen: readonly Column[];
  toggle(column: Column): void;
  /** Back to the usual ones. */
  reset(): void;
}

/** The columns that the reader wants to see; the browser remembers them. */
export function useChosenColumns(): ChosenColumns {
  const [kept, keep] = useMemory("list-columns");
  const chosen = readColumns(kept, columns);
  return {
    chosen,
    toggle: (column) => keep(toggledColumns(chosen, column, columns)),
    reset: () => keep(null),
  };
}
