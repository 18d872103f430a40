import { detaineeBalance as balanceOf, detaineeParts, type DetaineeBalance, type DetaineePart } from "../../counting/detaineeBalance";
import { sidesOf } from "../../counting/sidesOf";
import { countsFrom } from "../../counting/stated";
import type { Figure } from "../../domain/casualty";
import type { ClaimId } from "../../domain/identifiers";
import type { IncidentKind } from "../../domain/incident";
import type { QuestionKind } from "../engine";
import { wasKnown } from "../knownBy";
import { aboutIncident, type AboutIncident, type IncidentAsked } from "./aboutIncident";

export type { DetaineePart } from "../../counting/detaineeBalance";

export interface DetaineeBalanceAnswer extends DetaineeBalance {
  readonly about: AboutIncident;
  /** False where it was no prison or camp, or nobody speaks of detainees. */
  readonly applies: boolean;
  /** The held first, then what became of them, each by the rule. */
  readonly rows: readonly DetaineeRow[];
}

export interface DetaineeRow {
  readonly outcome: "held" | DetaineePart;
  /** Null where no number counts under the rule. */
  readonly figure: Figure | null;
  readonly authorities: number;
  /** That the figure is made of. */
  readonly claims: readonly ClaimId[];
  /** Claims without a number, or whose number does not count. */
  readonly others: number;
}

/** How many were held in a prison or camp, and what is said to have become of them; null where there is no incident of that id. */
export const detaineeBalance: QuestionKind<IncidentAsked, DetaineeBalanceAnswer | null> = {
  id: "detainee-balance",
  answer(selection, { id }) {
    const { all, table, asOf } = selection;
    const counted = all.find(({ incident }) => incident.id === id);
    if (!counted) return null;
    const { incident } = counted;
    const { sideOf } = sidesOf(table.dictionaries);
    const known = incident.claims.filter((claim) => sideOf(claim.party) === "detainees" && wasKnown(countsFrom(claim), asOf));
    const rowOf = (outcome: DetaineeRow["outcome"]): DetaineeRow => {
      const tally = counted.tally(outcome).bySide.find((one) => one.side === "detainees");
      const claims = (tally?.taken ?? []).flatMap((one) => one.claims);
      return { outcome, figure: tally?.figure ?? null, authorities: tally?.taken.length ?? 0, claims, others: known.filter((claim) => claim.outcome === outcome).length - claims.length };
    };
    const [held, parts] = [rowOf("held"), detaineeParts.map(rowOf)];
    const figure = (part: DetaineePart) => parts.find(({ outcome }) => outcome === part)?.figure ?? null;
    const facility = table.dictionaries.facilities.find((candidate) => candidate.id === incident.facility);
    return {
      ...balanceOf({ held: held.figure, killed: figure("killed"), recaptured: figure("recaptured"), surrendered: figure("surrendered"), escaped: figure("escaped"), missing: figure("missing") }),
      about: aboutIncident(counted, selection),
      applies: (facility?.kind === "prison" || facility?.kind === "camp" || ofDetainees.has(incident.kind)) && [held, ...parts].some((row) => row.figure !== null || row.others > 0),
      rows: [held, ...parts],
    };
  },
};

const ofDetainees: ReadonlySet<IncidentKind> = new Set<IncidentKind>(["prison-break", "prison-attack", "prison-riot", "camp-incident"]);
