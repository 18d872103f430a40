import type { Day, Period } from "./day";
import type { AuthorityId, ClaimId, IncidentId, PartyId, SourceId } from "./identifiers";

/** What became of people, in the order in which it is shown. */
export const outcomes = [
  "killed", "wounded", "captured", "escaped", "recaptured", "surrendered", "missing", "kidnapped", "held", "displaced",
] as const;
export type Outcome = (typeof outcomes)[number];

/** How the count is worded. `unknown`: no number was given, which is not 0. */
export const bounds = ["exact", "about", "at-least", "at-most", "unknown"] as const;
export type Bound = (typeof bounds)[number];

/** How well the day of the statement is known; a `month` counts from its last day. */
export const reportedPrecisions = ["day", "month", "undated"] as const;
export type ReportedPrecision = (typeof reportedPrecisions)[number];

/** What a figure covers, where that is not simply its party in its incident. */
export interface Scope {
  /** This figure contains those claims. */
  readonly includes?: readonly ClaimId[] | undefined;
  readonly partOf?: ClaimId | undefined;
  readonly otherIncidents?: readonly IncidentId[] | undefined;
  readonly interval?: Period | undefined;
  readonly subgroup?: string | undefined;
}

/** One figure: whose, said by whom, on which page, first on which day. */
export interface Claim {
  /** Unique within its incident. */
  readonly id: ClaimId;
  readonly authority: AuthorityId;
  /** Who spoke for the authority, in words. */
  readonly speaker: string | null;
  readonly source: SourceId;
  /** Day on which the authority first said it; null only with `undated`. */
  readonly reported: Day | null;
  readonly reportedPrecision: ReportedPrecision;
  readonly party: PartyId;
  readonly outcome: Outcome;
  /** Persons, 0 or more; null where no number was given or only two ends. Beside two ends: the best estimate between them. */
  readonly count: number | null;
  /** The lower of two ends given in one statement; as it was given, even where that is above the best. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** For the reader only; never arithmetic. */
  readonly remark: string | null;
  readonly scope: Scope | null;
  /** Why the figure is shown but not counted; null where it counts. */
  readonly notCounted: string | null;
}

/** Whether the figure cannot be read by its number alone: it contains others, is part of one, or covers more or less than its party in its incident. */
export function isScoped({ scope }: Pick<Claim, "scope">): boolean {
  return scope !== null && (scope.includes !== undefined || scope.partOf !== undefined || scope.otherIncidents !== undefined || scope.subgroup !== undefined);
}

/** Whether a figure contains another, as one of the two says. */
export function contains(whole: Pick<Claim, "id" | "scope">, part: Pick<Claim, "id" | "scope">): boolean {
  return (whole.scope?.includes ?? []).includes(part.id) || part.scope?.partOf === whole.id;
}

/** Something said that is not a figure. */
export interface Statement {
  readonly text: string;
  readonly authority: AuthorityId;
  readonly source: SourceId;
  readonly reported: Day | null;
}
