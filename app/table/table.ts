import type { Bound, Outcome, ReportedPrecision } from "../domain/claim";
import type { Dictionaries } from "../domain/dictionaries";
import type { AuthorityId, FacilityId, GovernorateCode, PartyId } from "../domain/identifiers";
import type { DayPrecision, IncidentKind } from "../domain/incident";
import type { Role } from "../domain/party";
import type { Country, Precision } from "../domain/place";
import type { CodeColumn, CodeLists } from "./codes";
import type { SourceColumns } from "./sourceColumns";
import type { TextPool } from "./textPool";

/** In a column of numbers: not stated. */
export const NOT_STATED = -2_147_483_648;

/** Coordinates are held in millionths of a degree (11 cm on the ground). */
export const DEGREE = 1_000_000;

/**
 * Incidents as typed columns, one row each, sorted by first day (then by id). Every column is a typed array, over its own buffer or
 * over that of the file it was read from: the whole table can be handed to or from a worker (`buffersOf`).
 */
export interface IncidentTable {
  readonly rows: number;
  readonly dictionaries: Dictionaries;
  /** First and last day of each incident; equal for an incident of one day. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly dayPrecision: CodeColumn<DayPrecision>;
  readonly kind: CodeColumn<IncidentKind>;
  readonly governorate: CodeColumn<GovernorateCode>;
  readonly country: CodeColumn<Country>;
  readonly precision: CodeColumn<Precision>;
  readonly facility: CodeColumn<FacilityId>;
  /** In `DEGREE`s, or `NOT_STATED`. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly roles: Readonly<Record<Role, CodeLists<PartyId>>>;
  /** Who says what is no figure. */
  readonly statements: CodeLists<AuthorityId>;
  readonly claims: ClaimColumns;
  readonly sources: SourceColumns;
  readonly texts: Readonly<Record<TextField, TextPool>>;
}

/** Texts of a row; `place` is JSON of its names, `details` of what no filter or rule reads (sources, statements, claims' words). */
export const textFields = ["id", "title", "summary", "note", "place", "details"] as const;
export type TextField = (typeof textFields)[number];

/** In the column of what counts: the figure is shown only (`notCounted`). */
export const SHOWN_ONLY = 0;
/** The figure counts by its number alone. */
export const COUNTS = 1;
/** The figure counts, and its scope is part of the arithmetic (`isScoped`). */
export const COUNTS_SCOPED = 2;

/** Claims of all incidents, those of row `r` from `offsets[r]` up to `offsets[r + 1]`. */
export interface ClaimColumns {
  readonly offsets: Uint32Array;
  readonly authority: CodeColumn<AuthorityId>;
  readonly party: CodeColumn<PartyId>;
  readonly outcome: CodeColumn<Outcome>;
  readonly bound: CodeColumn<Bound>;
  readonly reportedPrecision: CodeColumn<ReportedPrecision>;
  /** Day, or `NOT_STATED`. */
  readonly reported: Int32Array;
  /** Persons, or `NOT_STATED`. */
  readonly count: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** `SHOWN_ONLY`, `COUNTS` or `COUNTS_SCOPED`. */
  readonly counted: Uint8Array;
}
