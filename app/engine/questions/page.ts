import type { Figure } from "../../domain/casualty";
import type { Day } from "../../domain/day";
import type { GovernorateCode, IncidentId, PartyId } from "../../domain/identifiers";
import { spanOf, type DayPrecision, type IncidentKind } from "../../domain/incident";
import type { Name } from "../../domain/name";
import type { Side } from "../../domain/party";
import type { Precision } from "../../domain/place";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { inOrder, knownClaims, knownSources, type ListOrder } from "./listOrder";

export interface PageAsked extends ListOrder {
  /** First row, from 0. */
  readonly offset: number;
  /** Most rows. */
  readonly limit: number;
}

export interface PageAnswer {
  readonly rows: readonly PageRow[];
  /** Where the rows begin in the list, from 0. */
  readonly offset: number;
  /** Of how many. */
  readonly total: number;
  /** The highest number reported killed in an incident of the whole list; null where none states a number. */
  readonly most: number | null;
}

export interface PageRow {
  readonly id: IncidentId;
  readonly title: string;
  readonly kind: IncidentKind;
  readonly from: Day;
  readonly to: Day;
  readonly dayPrecision: DayPrecision;
  readonly placeName: Name;
  readonly governorate: GovernorateCode | null;
  readonly precision: Precision;
  readonly attackers: readonly PartyId[];
  readonly targets: readonly PartyId[];
  /** Null: not stated under the rule. */
  readonly killed: Figure | null;
  readonly sides: readonly { readonly side: Side; readonly killed: Figure }[];
  readonly wounded: Figure | null;
  readonly escaped: Figure | null;
  /** How many are known. */
  readonly claims: number;
  readonly sources: number;
}

/** The incidents in view as rows, sorted. Only the rows asked for are made: a list of any length can be asked for part by part. */
export const page: QuestionKind<PageAsked, PageAnswer> = {
  id: "page",
  answer(selection, { offset, limit, ...order }) {
    const { incidents, most } = inOrder(selection, order);
    const rows = incidents.slice(offset, offset + limit).map((counted) => pageRow(counted, selection.asOf));
    return { rows, offset, total: incidents.length, most };
  },
};

/** An incident as a row of the list. */
export function pageRow({ incident, tally }: CountedIncident, asOf: Day | null): PageRow {
  const { id, title, kind, dayPrecision, place, attackers, targets } = incident;
  const { total, bySide } = tally("killed");
  return {
    id, title, kind, ...spanOf(incident), dayPrecision,
    placeName: place.name, governorate: place.governorate, precision: place.precision,
    attackers, targets,
    killed: total, sides: bySide.map(({ side, figure }) => ({ side, killed: figure })),
    wounded: tally("wounded").total, escaped: tally("escaped").total,
    claims: knownClaims(incident.claims, asOf).length, sources: knownSources(incident.sources, asOf).length,
  };
}
