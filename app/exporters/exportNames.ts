import type { Dictionaries } from "../domain/dictionaries";
import type { AuthorityId, FacilityId, PartyId, PublisherId } from "../domain/identifiers";

/** English names by id; an id that is not known stands for itself. */
export interface ExportNames {
  party(id: PartyId): string;
  authority(id: AuthorityId): string;
  publisher(id: PublisherId): string;
  facility(id: FacilityId): string;
}

export function exportNames({ parties, authorities, publishers, facilities }: Dictionaries): ExportNames {
  return {
    party: names(parties.map(({ id, name }) => [id, name.en])),
    authority: names(authorities.map(({ id, name }) => [id, name])),
    publisher: names(publishers.map(({ id, name }) => [id, name])),
    facility: names(facilities.map(({ id, name }) => [id, name.en])),
  };
}

/** A list in one cell; null where it is empty. */
export function listed(texts: readonly string[]): string | null {
  return texts.join("; ") || null;
}

function names<Id extends string>(entries: readonly (readonly [Id, string])[]): (id: Id) => string {
  const known = new Map<string, string>(entries);
  return (id) => known.get(id) ?? id;
}
