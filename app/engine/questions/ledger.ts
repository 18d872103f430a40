import { setAside, type SetAside } from "../../counting/setAside";
import { sidesOf } from "../../counting/sidesOf";
import type { SideOrAll } from "../../counting/rule";
import { countsFrom, figureOf } from "../../counting/stated";
import { sideTallies } from "../../counting/tally";
import type { Figure } from "../../domain/casualty";
import type { Claim, Outcome } from "../../domain/claim";
import { groupBy } from "../../domain/grouping";
import type { AuthorityId } from "../../domain/identifiers";
import type { Name } from "../../domain/name";
import { allParties, sides } from "../../domain/party";
import type { QuestionKind } from "../engine";
import { wasKnown } from "../knownBy";
import { authorityNames, type AuthorityName } from "./authorityNames";
import { aboutIncident, type AboutIncident, type IncidentAsked } from "./aboutIncident";

export type { SetAside } from "../../counting/setAside";

export interface LedgerAnswer {
  readonly about: AboutIncident;
  readonly outcome: Outcome;
  /** By side in their order, the figure over all sides last; then by party; those that count first. */
  readonly rows: readonly LedgerLine[];
  readonly authorities: ReadonlyMap<AuthorityId, AuthorityName>;
}

/** What one authority says of one party. */
export interface LedgerLine {
  readonly side: SideOrAll;
  readonly party: Name;
  readonly authority: AuthorityId;
  /** Of the claim that counts under the rule; null where none does. */
  readonly figure: Figure | null;
  /** The one that counts first, then the latest. */
  readonly claims: readonly LedgerEntry[];
}

export interface LedgerEntry {
  readonly claim: Claim;
  /** Why it does not count; null where it does. */
  readonly aside: SetAside | null;
  /** Of its page; empty where it has no address. */
  readonly page: string;
}

/** Every claim of one outcome of an incident, whether it counts or not; null where there is none of that id. */
export const ledger: QuestionKind<IncidentAsked, LedgerAnswer | null> = {
  id: "ledger",
  answer(selection, { id, outcome }) {
    const { all, table, asOf } = selection;
    const counted = all.find(({ incident }) => incident.id === id);
    if (!counted) return null;
    const { sideOf } = sidesOf(table.dictionaries);
    const claims = counted.incident.claims.filter((claim) => wasKnown(countsFrom(claim), asOf));
    const used = new Set(sideTallies(counted.tally(outcome)).flatMap(({ taken }) => taken.flatMap((one) => one.claims)));
    const own = claims.filter((claim) => claim.outcome === outcome).toSorted((a, b) => Number(used.has(b.id)) - Number(used.has(a.id)) || (countsFrom(b) ?? NEVER) - (countsFrom(a) ?? NEVER));
    const nameOf = (party: Claim["party"]): Name => table.dictionaries.parties.find((known) => known.id === party)?.name ?? { en: party };
    const pages = new Map(counted.incident.sources.map((source) => [source.id, source.url]));
    const rows = [...groupBy(own, ({ party, authority }) => `${party} ${authority}`).values()].flatMap((group): readonly LedgerLine[] => {
      const [first] = group;
      if (!first) return [];
      return [{
        side: first.party === allParties ? "all" : sideOf(first.party),
        party: nameOf(first.party),
        authority: first.authority,
        figure: used.has(first.id) ? figureOf(first) : null,
        claims: group.map((claim) => ({ claim, aside: setAside(claim, claims, used), page: pages.get(claim.source) ?? "" })),
      }];
    });
    const spoken = new Set(own.map(({ authority }) => authority));
    return {
      about: aboutIncident(counted, selection),
      outcome,
      rows: rows.toSorted((a, b) => sideRank(a) - sideRank(b) || (a.party.en < b.party.en ? -1 : a.party.en > b.party.en ? 1 : 0)),
      authorities: authorityNames(table.dictionaries.authorities, spoken),
    };
  },
};

const NEVER = Number.MIN_SAFE_INTEGER;

function sideRank({ side }: LedgerLine): number {
  return side === "all" ? sides.length : sides.indexOf(side);
}
