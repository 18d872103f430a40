import { sumFigures, type Figure } from "../domain/casualty";
import type { Claim, Outcome } from "../domain/claim";
import type { Day } from "../domain/day";
import type { PartyId } from "../domain/identifiers";
import { sides, type Side } from "../domain/party";
import type { CountingRule, Stated } from "./rule";
import { counts, statedBySide, type SideOrAll } from "./stated";

/** One outcome of one incident by a rule. */
export interface OutcomeTally {
  readonly outcome: Outcome;
  /** Sides with a stated figure, in the sides' order. */
  readonly bySide: readonly SideTally<Side>[];
  /** The figure over all sides, where somebody gives one. */
  readonly all: SideTally<"all"> | null;
  /** Sum of the sides, or the figure over all where no side is known; null: not stated under this rule. */
  readonly total: Figure | null;
}

export interface SideTally<Of extends SideOrAll = SideOrAll> {
  readonly side: Of;
  readonly figure: Figure;
  readonly stated: readonly Stated[];
}

export interface CountingOptions {
  readonly rule: CountingRule;
  /** Only claims known by this day; null: everything known. */
  readonly asOf: Day | null;
  readonly sideOf: (party: PartyId) => Side;
}

/** Every figure of an outcome: the sides, then the one over all sides. */
export function sideTallies({ bySide, all }: OutcomeTally): readonly SideTally[] {
  return [...bySide, ...(all ? [all] : [])];
}

/** Counts one outcome of one incident's claims. */
export function tallyOutcome(claims: readonly Claim[], outcome: Outcome, options: CountingOptions): OutcomeTally {
  const stated = statedBySide(claims.filter((claim) => counts(claim, options.asOf)), outcome, options.sideOf);
  const tallyOf = <Of extends SideOrAll>(side: Of): SideTally<Of> | null => {
    const ofSide = stated.get(side) ?? [];
    const figure = options.rule.combine(ofSide);
    return figure && { side, figure, stated: ofSide };
  };
  const bySide = sides.flatMap((side) => tallyOf(side) ?? []);
  const all = tallyOf("all");
  return { outcome, bySide, all, total: sumFigures(bySide.map(({ figure }) => figure)) ?? all?.figure ?? null };
}
