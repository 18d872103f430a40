import type { Figure } from "../domain/casualty";
import type { AuthorityId, ClaimId } from "../domain/identifiers";
import type { Side } from "../domain/party";
import type { Message } from "../i18n/message";
import type { RuleId } from "./ruleIds";

/** A side, or the sum over all sides, which never enters a side. */
export type SideOrAll = Side | "all";

/** What one authority last says of one side and one outcome, its parties added up. */
export interface Stated {
  readonly authority: AuthorityId;
  /** The side that the authority speaks for, where it speaks for a party to the conflict; null where for none. */
  readonly speaksFor: Side | null;
  readonly figure: Figure;
  /** The claims that the figure is made of. */
  readonly claims: readonly ClaimId[];
}

/** How a figure is made of what the authorities last state; one file each in `rules/`. */
export interface CountingRule {
  /** As in the address. */
  readonly id: RuleId;
  readonly name: Message;
  /** A word or two, for where there is little room. */
  readonly short: Message;
  /** How it counts, in one or two sentences, for the page and for every exported figure. */
  readonly definition: Message;
  /** Whose rule it is, where that is written, and where this one differs from it. */
  readonly source: Message;
  /** What it makes of `workedExample`, and why; `best`, and where they differ `low` and `high`, are values of the message. */
  readonly example: Message;
  /** Whether a statement about a side counts at all; what the others say is set aside by the rule. */
  takes(one: Stated, side: SideOrAll): boolean;
  /**
   * The figure of a side, or of all sides together; the order of the statements does not matter. Null where the rule takes none of
   * them, and only there; it never falls back on another rule.
   */
  combine(stated: readonly Stated[], side: SideOrAll): Figure | null;
}
