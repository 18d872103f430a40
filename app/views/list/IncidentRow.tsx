import type { ReactNode } from "react";
import type { CellProps, Column } from "./columns/column";

interface IncidentRowProps extends CellProps {
  readonly columns: readonly Column[];
  /** In the list, from 0. */
  readonly index: number;
  readonly isOpen: boolean;
}

export function IncidentRow({ columns, index, isOpen, ...cell }: IncidentRowProps): ReactNode {
  return (
    <tr className={isOpen ? "row-open" : ""} aria-rowindex={index + 2} aria-current={isOpen || undefined}>
      {columns.map(({ id, isNumeric, Cell }) => (
        <td key={id} className={`column-${id} ${isNumeric ? "numeric" : ""}`}>
          <Cell {...cell} />
        </td>
      ))}
    </tr>
  );
}
