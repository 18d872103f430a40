import type { Claim } from "../domain/claim";
import type { Incident } from "../domain/incident";

/** What no filter or rule reads, kept as JSON until somebody opens the incident. */
export interface Details extends Pick<Incident, "timeLocal" | "related" | "sources" | "statements"> {
  readonly place: Pick<Incident["place"], "name" | "spellings">;
  readonly claims: readonly ClaimWords[];
}

export type ClaimWords = Pick<Claim, "id" | "speaker" | "source" | "remark" | "scope" | "notCounted">;

export function detailsText({ timeLocal, related, sources, statements, place, claims }: Incident): string {
  const details: Details = {
    timeLocal,
    related,
    sources,
    statements,
    place: { name: place.name, spellings: place.spellings },
    claims: claims.map(({ id, speaker, source, remark, scope, notCounted }) => ({ id, speaker, source, remark, scope, notCounted })),
  };
  return JSON.stringify(details);
}

/** Reads what `detailsText` wrote. */
export function readDetails(text: string): Details {
  return JSON.parse(text) as Details;
}
