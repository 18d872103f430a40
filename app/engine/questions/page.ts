import type { Figure } from "../../domain/casualty";
import type { Day } from "../../domain/day";
import type { GovernorateCode, IncidentId } from "../../domain/identifiers";
import { spanOf, type DayPrecision, type IncidentKind } from "../../domain/incident";
import type { Side } from "../../domain/party";
import type { Precision } from "../../domain/place";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";

export const sortColumns = ["date", "title", "kind", "governorate", "killed"] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The order of the list of incidents. */
export interface ListOrder {
  readonly sort: SortColumn;
  readonly descending: boolean;
}

export interface PageAsked extends ListOrder {
  /** First row, from 0. */
  readonly offset: number;
  /** Most rows. */
  readonly limit: number;
}

export interface PageAnswer {
  readonly rows: readonly PageRow[];
  /** Of how many. */
  readonly total: number;
}

export interface PageRow {
  readonly id: IncidentId;
  readonly title: string;
  readonly kind: IncidentKind;
  readonly from: Day;
  readonly to: Day;
  readonly dayPrecision: DayPrecision;
  readonly governorate: GovernorateCode | null;
  readonly precision: Precision;
  /** Null: not stated under the rule. */
  readonly killed: Figure | null;
  readonly sides: readonly { readonly side: Side; readonly killed: Figure }[];
}

/** The incidents in view as rows, sorted. What is not stated comes last in both directions. */
export const page: QuestionKind<PageAsked, PageAnswer> = {
  id: "page",
  answer({ inView }, { offset, limit, ...order }) {
    const rows = listed(inView, order);
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  },
};

/** The rows of the whole list. */
export function listed(incidents: readonly CountedIncident[], { sort, descending }: ListOrder): readonly PageRow[] {
  return incidents.map(rowOf).toSorted((a, b) => compare(a, b, sort, descending));
}

function rowOf(counted: CountedIncident): PageRow {
  const { id, title, kind, dayPrecision, place } = counted.incident;
  const { total, bySide } = counted.tally("killed");
  return {
    id, title, kind, ...spanOf(counted.incident), dayPrecision,
    governorate: place.governorate, precision: place.precision,
    killed: total, sides: bySide.map(({ side, figure }) => ({ side, killed: figure })),
  };
}

function compare(a: PageRow, b: PageRow, sort: SortColumn, descending: boolean): number {
  const [keyA, keyB] = [sortKey(a, sort), sortKey(b, sort)];
  if (keyA === keyB) return a.from - b.from || (a.id < b.id ? -1 : Number(a.id > b.id));
  if (keyA === null) return 1;
  if (keyB === null) return -1;
  return (keyA < keyB ? -1 : 1) * (descending ? -1 : 1);
}

function sortKey(row: PageRow, sort: SortColumn): string | number | null {
  switch (sort) {
    case "date":
      return row.from;
    case "title":
      return row.title;
    case "kind":
      return row.kind;
    case "governorate":
      return row.governorate;
    case "killed":
      return row.killed?.best ?? null;
  }
}
