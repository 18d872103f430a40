import { sumFigures, type Figure } from "../domain/casualty";
import type { Claim, Outcome } from "../domain/claim";
import type { Day } from "../domain/day";
import { sides, type Side } from "../domain/party";
import type { CountingRule, SideOrAll, Stated } from "./rule";
import type { Sides } from "./sidesOf";
import { counts, statedBySide } from "./stated";

/** One outcome of one incident by a rule. */
export interface OutcomeTally {
  readonly outcome: Outcome;
  /** Sides with a stated figure, in the sides' order. */
  readonly bySide: readonly SideTally<Side>[];
  /** The figure over all sides, where somebody gives one. */
  readonly all: SideTally<"all"> | null;
  /** Sum of the sides, or the figure over all where no side is known; null: not stated under this rule. */
  readonly total: Figure | null;
  /** Whether any authority states a number of any side, also where the rule takes none. */
  readonly isStated: boolean;
}

export interface SideTally<Of extends SideOrAll = SideOrAll> {
  readonly side: Of;
  readonly figure: Figure;
  /** What every authority says of it. */
  readonly stated: readonly Stated[];
  /** Those of them that the rule takes. */
  readonly taken: readonly Stated[];
}

export interface CountingOptions extends Sides {
  readonly rule: CountingRule;
  /** Only claims known by this day; null: everything known. */
  readonly asOf: Day | null;
}

/** Every figure of an outcome: the sides, then the one over all sides. */
export function sideTallies({ bySide, all }: OutcomeTally): readonly SideTally[] {
  return [...bySide, ...(all ? [all] : [])];
}

/** Counts one outcome of one incident's claims. */
export function tallyOutcome(claims: readonly Claim[], outcome: Outcome, options: CountingOptions): OutcomeTally {
  const stated = statedBySide(claims.filter((claim) => counts(claim, options.asOf)), outcome, options);
  const tallyOf = <Of extends SideOrAll>(side: Of): SideTally<Of> | null => {
    const ofSide = stated.get(side) ?? [];
    const figure = options.rule.combine(ofSide, side);
    return figure && { side, figure, stated: ofSide, taken: ofSide.filter((one) => options.rule.takes(one, side)) };
  };
  const bySide = sides.flatMap((side) => tallyOf(side) ?? []);
  const all = tallyOf("all");
  return { outcome, bySide, all, total: sumFigures(bySide.map(({ figure }) => figure)) ?? all?.figure ?? null, isStated: stated.size > 0 };
}
