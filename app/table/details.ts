import type { Claim } from "../domain/claim";
import type { Incident } from "../domain/incident";
import type { Place } from "../domain/place";

/** What no filter or rule reads, kept as JSON until somebody opens the incident. */
export interface Details extends Pick<Incident, "timeLocal" | "related" | "sources" | "statements"> {
  readonly claims: readonly ClaimWords[];
}

export type ClaimWords = Pick<Claim, "id" | "speaker" | "source" | "remark" | "scope" | "notCounted">;

/**
 * Writes the details of one incident after the other. Rows of a data set often differ in figures alone: where sources and statements are
 * the very lists of an earlier row and its claims' words are equal, that row's text is taken (0.2 µs instead of 2).
 */
export function detailsWriter(): (incident: Incident) => string {
  // No weak map: it would hold a row for each of a million lists that never come again, and be looked through at every collection.
  const written = new Map<Incident["statements"], { readonly incident: Incident; readonly text: string }>();
  return (incident) => {
    const known = written.get(incident.statements);
    if (known && saysTheSame(known.incident, incident)) return known.text;
    const text = writeDetails(incident);
    if (written.size >= MOST_AT_HAND) written.clear();
    written.set(incident.statements, { incident, text });
    return text;
  };
}

function saysTheSame(one: Incident, other: Incident): boolean {
  return (
    one.sources === other.sources && one.timeLocal === other.timeLocal && one.related.length === 0 && other.related.length === 0 &&
    one.claims.length === other.claims.length && one.claims.every((claim, index) => hasSameWords(claim, other.claims[index]))
  );
}

function hasSameWords(one: Claim, other: Claim | undefined): boolean {
  return (
    other !== undefined && one.id === other.id && one.speaker === other.speaker && one.source === other.source &&
    one.remark === other.remark && one.scope === other.scope && one.notCounted === other.notCounted
  );
}

const MOST_AT_HAND = 2_048;

/** What is null or empty is not written: of five claims' words that halves the text. */
export function writeDetails({ timeLocal, related, sources, statements, claims }: Details): string {
  return JSON.stringify({
    timeLocal: timeLocal ?? undefined,
    related: related.length > 0 ? related : undefined,
    sources,
    statements: statements.length > 0 ? statements : undefined,
    claims: claims.map(({ id, speaker, source, remark, scope, notCounted }) => ({
      id, source, speaker: speaker ?? undefined, remark: remark ?? undefined, scope: scope ?? undefined, notCounted: notCounted ?? undefined,
    })),
  });
}

/** Reads what `writeDetails` wrote. */
export function readDetails(text: string): Details {
  const { timeLocal = null, related = [], sources, statements = [], claims } = JSON.parse(text) as Written;
  return { timeLocal, related, sources, statements, claims: claims.map(withNulls) };
}

type Written = Partial<Omit<Details, "sources" | "claims">> & Pick<Details, "sources"> & { readonly claims: readonly (Partial<ClaimWords> & Pick<ClaimWords, "id" | "source">)[] };

function withNulls({ id, source, speaker = null, remark = null, scope = null, notCounted = null }: Written["claims"][number]): ClaimWords {
  return { id, speaker, source, remark, scope, notCounted };
}

/** What a place is called, as JSON: many incidents have the same, which is kept once. */
export type PlaceNames = Pick<Place, "name" | "spellings">;

export function placeText({ place: { name, spellings } }: Incident): string {
  return JSON.stringify({ name, spellings } satisfies PlaceNames);
}

/** Reads what `placeText` wrote. */
export function readPlaceNames(text: string): PlaceNames {
  return JSON.parse(text) as PlaceNames;
}
