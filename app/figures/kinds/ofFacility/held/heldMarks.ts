import type { Figure } from "../../../../domain/casualty";
import { endOfMonth, startOfMonth, type Period } from "../../../../domain/day";
import { allParties } from "../../../../domain/party";
import type { FacilityAnswer, HeldClaim } from "../../../../engine/questions/facility";
import type { SideOrAll } from "../../../../engine/questions/runningToll";

/** A claim that can be drawn: it has a number and a day. */
export interface HeldMark {
  readonly key: string;
  readonly reported: HeldClaim;
  readonly number: Figure;
  /** Within which it was first claimed: one day, or a month of which no more is known. */
  readonly days: Period;
  readonly side: SideOrAll;
  /** Whether it is of a part of the people alone, or set aside by the record. */
  readonly isHollow: boolean;
}

/** By the day from which they count. */
export function heldMarks({ held, parties }: Pick<FacilityAnswer, "held" | "parties">): readonly HeldMark[] {
  return held.flatMap((reported): readonly HeldMark[] => {
    const { claim, incident, number } = reported;
    if (number === null || claim.reported === null) return [];
    const days = claim.reportedPrecision === "month" ? { from: startOfMonth(claim.reported), to: endOfMonth(claim.reported) } : { from: claim.reported, to: claim.reported };
    return [{
      key: `${incident.id} ${claim.id}`, reported, number, days,
      side: claim.party === allParties ? "all" : (parties.get(claim.party)?.side ?? "not-stated"),
      isHollow: claim.notCounted !== null || claim.scope?.subgroup !== undefined || claim.scope?.partOf !== undefined,
    }];
  });
}

/** Claims that cannot be drawn. */
export interface Undrawn {
  readonly unnumbered: readonly HeldClaim[];
  /** With a number. */
  readonly undated: readonly HeldClaim[];
}

export function undrawn({ held }: Pick<FacilityAnswer, "held">): Undrawn {
  return {
    unnumbered: held.filter(({ number }) => number === null),
    undated: held.filter(({ number, claim }) => number !== null && claim.reported === null),
  };
}
