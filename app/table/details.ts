import type { Claim } from "../domain/claim";
import type { Incident } from "../domain/incident";
import type { Place } from "../domain/place";

/** What no filter or rule reads, kept as JSON until somebody opens the incident. */
export interface Details extends Pick<Incident, "timeLocal" | "related" | "sources" | "statements"> {
  readonly claims: readonly ClaimWords[];
}

export type ClaimWords = Pick<Claim, "id" | "speaker" | "source" | "remark" | "scope" | "notCounted">;

export function detailsText({ timeLocal, related, sources, statements, claims }: Incident): string {
  const details: Details = {
    timeLocal,
    related,
    sources,
    statements,
    claims: claims.map(({ id, speaker, source, remark, scope, notCounted }) => ({ id, speaker, source, remark, scope, notCounted })),
  };
  return JSON.stringify(details);
}

/** Reads what `detailsText` wrote. */
export function readDetails(text: string): Details {
  return JSON.parse(text) as Details;
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
