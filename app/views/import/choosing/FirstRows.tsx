import type { ReactNode } from "react";
import { fieldWords } from "../../../importers/mapped/mapped";
import type { Mapping } from "../../../importers/mapped/mapping";
import type { Looked } from "../../../state/imports/importSteps";
import { fieldOfColumn } from "../../../state/imports/mappingChange";
import { useTranslator } from "../../../state/language";
import { columnName } from "./mappingWords";

interface FirstRowsProps {
  readonly probed: Looked["probed"];
  /** Null where the format knows its columns. */
  readonly mapping: Mapping | null;
}

const ROWS = 8;
const COLUMNS = 60;
/** Characters of a cell. */
const LONGEST = 60;

/** The first rows of a table as they are read, under each column's name the field that it stands for. */
export function FirstRows({ probed: { head, layout }, mapping }: FirstRowsProps): ReactNode {
  const { t } = useTranslator();
  if (!layout || head.length === 0) return null;
  const columns = layout.columns.slice(0, COLUMNS);
  const rows = head.slice(layout.before > 0 ? Math.min(layout.before, head.length - 1) : 0).slice(0, ROWS);
  return (
    <div className="import-scroll" role="region" aria-label={t("First rows")} tabIndex={0}>
      <table className="import-table import-rows">
        <caption>{t("First rows")}</caption>
        <thead>
          {mapping && (
            <tr>
              {columns.map((_, index) => {
                const field = fieldOfColumn(mapping, index);
                return (
                  <td key={index} className={field ? "import-field" : "hint"}>
                    {field ? t(fieldWords[field]) : t("not read")}
                  </td>
                );
              })}
            </tr>
          )}
          <tr>
            {columns.map((name, index) => (
              <th key={index} scope="col">
                {columnName(name, index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map((_, index) => (
                <td key={index}>{(row[index] ?? "").slice(0, LONGEST)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
