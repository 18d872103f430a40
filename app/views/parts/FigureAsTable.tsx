import type { ReactNode } from "react";
import type { FigureTable } from "../../figures/figure";
import { useTranslator } from "../../state/language";

interface FigureAsTableProps {
  readonly caption: string;
  readonly table: FigureTable;
}

/** The numbers of a figure, for reading and for screen readers. */
export function FigureAsTable({ caption, table }: FigureAsTableProps): ReactNode {
  const { t, number } = useTranslator();
  return (
    <div className="figure-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? "numeric" : ""}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, column) => (
                <td key={column} className={table.columns[column]?.numeric ? "numeric" : ""}>
                  {value === null ? t("not stated") : typeof value === "number" ? number(value) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
