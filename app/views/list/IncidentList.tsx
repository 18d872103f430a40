import { useState, type ReactNode } from "react";
import { page, type ListOrder, type SortColumn } from "../../engine/questions/page";
import { counted } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { writeListOrder } from "../../state/listOrder";
import { useListOrder } from "../../state/useListOrder";
import { usePageState } from "../../state/usePageState";
import { Panel } from "../parts/Panel";
import { columns } from "./columns";
import { IncidentRow } from "./IncidentRow";
import { EmptyList } from "./EmptyList";
import "./list.css";

/** Rows shown at first, and added by each "Show more". */
const ROWS = 200;

/** The incidents in view as a table; the title in each row opens that incident. */
export function IncidentList(): ReactNode {
  const { t } = useTranslator();
  const { incident } = usePageState();
  const address = useAddress();
  const order = useListOrder();
  const [limit, setLimit] = useState(ROWS);
  const answer = useAnswerTo(page, { ...order, offset: 0, limit });
  const most = Math.max(1, ...(answer?.rows ?? []).map(({ killed }) => killed?.high ?? 0));
  if (!answer) return null;
  const sortBy = (sort: SortColumn) =>
    address.push({ sort: writeListOrder({ sort, descending: order.sort === sort ? !order.descending : sort === "killed" || sort === "date" }) });
  return (
    <Panel name={t("Incidents")} shortcut="list" fold="list" className="incident-list" head={<span className="hint">{t(counted(answer.total, "{count} incident", "{count} incidents"))}</span>}>
      {answer.total === 0 ? (
        <EmptyList />
      ) : (
        <table aria-label={t("Incidents")}>
          <thead>
            <tr>
              {columns.map(({ sort, label, numeric }) => (
                <th key={label.text} scope="col" className={numeric ? "numeric" : ""} aria-sort={ariaSort(order, sort)}>
                  {sort ? (
                    <button type="button" className="sort" onClick={() => sortBy(sort)}>
                      {t(label)}
                      <span aria-hidden="true">{order.sort === sort && (order.descending ? " ↓" : " ↑")}</span>
                    </button>
                  ) : (
                    t(label)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.rows.map((row) => (
              <IncidentRow key={row.id} row={row} most={most} isOpen={row.id === incident} />
            ))}
          </tbody>
        </table>
      )}
      {answer.total > answer.rows.length && (
        <button type="button" className="link-button" onClick={() => setLimit(limit + ROWS)}>
          {t("Show more: {count} not shown", { count: answer.total - answer.rows.length })}
        </button>
      )}
    </Panel>
  );
}

function ariaSort(order: ListOrder, sort: SortColumn | null): "ascending" | "descending" | "none" | undefined {
  if (sort === null) return undefined;
  if (order.sort !== sort) return "none";
  return order.descending ? "descending" : "ascending";
}
