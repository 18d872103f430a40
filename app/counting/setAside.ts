import { contains, type Claim } from "../domain/claim";
import type { ClaimId } from "../domain/identifiers";
import { figureOf } from "./stated";

/** Why a claim is not among those that the figures are made of. */
export type SetAside =
  | { readonly why: "no-number" }
  /** In the record's own words. */
  | { readonly why: "not-counted"; readonly reason: string }
  /** The same authority gave a figure for the same party later, or a higher one on the same day. */
  | { readonly why: "superseded"; readonly by: Claim }
  /** The authority's figure that counts contains this one, or an earlier one for the same party. */
  | { readonly why: "contained"; readonly in: Claim }
  | { readonly why: "by-rule" };

/** Null for a claim that counts. */
export function setAside(claim: Claim, claims: readonly Claim[], used: ReadonlySet<ClaimId>): SetAside | null {
  if (used.has(claim.id)) return null;
  if (claim.notCounted !== null) return { why: "not-counted", reason: claim.notCounted };
  if (figureOf(claim) === null) return { why: "no-number" };
  const by = claims.find((other) => used.has(other.id) && isSameMatter(claim, other));
  if (by) return { why: "superseded", by };
  const whole = claims.find((other) => used.has(other.id) && claims.some((part) => isSameMatter(part, claim) && containsOwn(other, part)));
  return whole ? { why: "contained", in: whole } : { why: "by-rule" };
}

function containsOwn(whole: Claim, part: Claim): boolean {
  return whole.authority === part.authority && whole.outcome === part.outcome && contains(whole, part);
}

function isSameMatter(a: Claim, b: Claim): boolean {
  return a.authority === b.authority && a.party === b.party && a.outcome === b.outcome;
}
