import type { ReactNode } from "react";
import { counted } from "../../../i18n/message";
import type { ImportReport } from "../../../state/imports/keptReport";
import { useTranslator } from "../../../state/language";
import { BreakableName } from "../../parts/BreakableName";

interface ColumnTableProps {
  readonly columns: ImportReport["columns"];
  /** Records of the file. */
  readonly read: number;
}

/** Columns that are listed. */
const MOST = 200;
/** Characters of a name or cell. */
const LONGEST = 120;

/** Every column of the file: what it stands for, its first cell that is not empty, and how many are filled. */
export function ColumnTable({ columns, read }: ColumnTableProps): ReactNode {
  const { t, number } = useTranslator();
  const used = columns.filter(({ use }) => use !== "");
  const ordered = [...used, ...columns.filter(({ use }) => use === "")];
  return (
    <section aria-label={t("Columns")} className="import-part">
      <div className="panel-head">
        <h3>{t("Columns")}</h3>
        <span className="hint">{t("{used} used, {others} not", { used: used.length, others: columns.length - used.length })}</span>
      </div>
      <table className="import-table">
        <caption className="visually-hidden">{t("Columns")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("In the atlas")}</th>
            <th scope="col">{t("In the file")}</th>
            <th scope="col">{t("Sample")}</th>
            <th scope="col" className="numeric">{t("Filled")}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, MOST).map(({ column, use, sample, filled }, index) => (
            <tr key={index}>
              <td>{use === "" ? <span className="hint">{t("not read")}</span> : t(use)}</td>
              <td className="hint import-name">
                <BreakableName name={column.slice(0, LONGEST)} />
              </td>
              <td className="import-sample">{sample.slice(0, LONGEST)}</td>
              <td className="numeric">{filled === read ? <span className="hint">{t("all")}</span> : number(filled)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > MOST && <p className="hint">{t(counted(ordered.length - MOST, "and {count} more", "and {count} more"))}</p>}
    </section>
  );
}
