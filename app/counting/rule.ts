import type { Figure } from "../domain/casualty";
import type { AuthorityId, ClaimId } from "../domain/identifiers";
import type { Message } from "../i18n/message";

/** What one authority says of one side and one outcome, its parties added up. */
export interface Stated {
  readonly authority: AuthorityId;
  readonly figure: Figure;
  /** The claims that the figure is made of. */
  readonly claims: readonly ClaimId[];
}

/** How a figure is made of what the authorities state; one file each in `rules/`. */
export interface CountingRule {
  /** As in the address. */
  readonly id: string;
  readonly name: Message;
  /** How it counts, in one or two sentences, for the page and for every exported figure. */
  readonly definition: Message;
  /** Null where the rule cannot state a figure; it never falls back on another rule. */
  combine(stated: readonly Stated[]): Figure | null;
}
