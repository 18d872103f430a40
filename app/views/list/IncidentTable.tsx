import { useEffect, type CSSProperties, type ReactNode } from "react";
import type { ListOrder } from "../../engine/questions/listOrder";
import type { PageAnswer } from "../../engine/questions/page";
import { useTranslator } from "../../state/language";
import type { Column } from "./columns/column";
import { IncidentRow } from "./IncidentRow";
import { ListHead } from "./ListHead";
import { rowsThere, rowWindow, WHOLE } from "./rowWindow";
import { useRowKeys } from "./useRowKeys";
import type { RowSight } from "./useRowSight";

/** Rem that a title has at least, however many columns there are. */
const TITLE = 10;

interface IncidentTableProps {
  readonly answer: PageAnswer;
  readonly order: ListOrder;
  readonly columns: readonly Column[];
  readonly sight: RowSight;
  /** Id of the open incident. */
  readonly open: string | null;
  /** Its place in the list, from 0; null where the list does not hold it. */
  readonly openRow: number | null;
}

/** The incidents of the list as a table. Of a long list only the rows in sight are made; the space of the others is kept. */
export function IncidentTable({ answer, order, columns, sight, open, openRow }: IncidentTableProps): ReactNode {
  const { t } = useTranslator();
  const { total, offset, rows } = answer;
  const { box, look, rowHeight } = sight;
  const most = Math.max(1, answer.most ?? 0);
  const there = rowsThere(rowWindow({ ...sight, total }), offset, rows.length);
  const keys = useRowKeys(sight, there, total, openRow);
  useOpenRowInSight(sight, openRow);
  const has = (column: string) => columns.some(({ id }) => id === column);
  const hasRange = has("range");
  const space = (from: number, to: number) => (to > from ? <SpaceRow height={(to - from) * rowHeight} /> : null);
  return (
    <div className={`list-rows ${total > WHOLE ? "list-windowed" : ""} ${has("kind") ? "list-with-kind" : ""}`} ref={box} onScroll={look}>
      <table aria-label={t("Incidents")} aria-rowcount={total + 1} style={listWidth(columns, most)}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width === null ? {} : { inlineSize: `${widthOf(column, most)}rem` }} />
          ))}
        </colgroup>
        <ListHead columns={columns} order={order} most={most} />
        <tbody>
          {space(0, there.from)}
          {rows.slice(there.from - offset, there.to - offset).map((row, at) => {
            const index = there.from + at;
            const opener = { tabIndex: index === keys.stop ? 0 : -1, onKeyDown: keys.onKeyDownAt(index) };
            return <IncidentRow key={row.id} {...{ columns, index, row, most, hasRange, opener }} isOpen={row.id === open} />;
          })}
          {space(there.to, total)}
        </tbody>
      </table>
      {columns.map(({ id, explanation }) => explanation && <p key={id} className="list-note">{t(explanation(most))}</p>)}
    </div>
  );
}

/** Stands for rows that are not made. */
function SpaceRow({ height }: { readonly height: number }): ReactNode {
  return (
    <tr aria-hidden="true" style={{ blockSize: height }} />
  );
}

function useOpenRowInSight({ show }: RowSight, openRow: number | null): void {
  useEffect(() => {
    if (openRow !== null) show(openRow);
  }, [show, openRow]);
}

function listWidth(columns: readonly Column[], most: number): CSSProperties {
  return { "--list-width": `${columns.reduce((sum, column) => sum + widthOf(column, most), 0)}rem` } as CSSProperties;
}

function widthOf({ width, moreWidth }: Column, most: number): number {
  return width === null ? TITLE : width + (moreWidth?.(most) ?? 0);
}
