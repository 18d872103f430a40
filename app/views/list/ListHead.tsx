import type { ReactNode } from "react";
import type { ListOrder } from "../../engine/questions/listOrder";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { writeListOrder } from "../../state/listOrder";
import type { Column } from "./columns/column";

interface ListHeadProps {
  readonly columns: readonly Column[];
  readonly order: ListOrder;
  readonly most: number;
}

/** The names of the columns, which sort the list: numbers and days the highest first, words from A. */
export function ListHead({ columns, order, most }: ListHeadProps): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, sort, label, isNumeric, explanation }) => (
          <th
            key={id}
            scope="col"
            className={`column-${id} ${isNumeric ? "numeric" : ""}`}
            aria-sort={ariaSort(order, sort)}
            title={explanation && t(explanation(most))}
          >
            {sort ? (
              <button
                type="button"
                className="sort"
                onClick={() => address.push({ sort: writeListOrder({ sort, descending: order.sort === sort ? !order.descending : isNumeric || sort === "date" }) })}
              >
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
  );
}

function ariaSort(order: ListOrder, sort: Column["sort"]): "ascending" | "descending" | "none" | undefined {
  if (sort === null) return undefined;
  if (order.sort !== sort) return "none";
  return order.descending ? "descending" : "ascending";
}
