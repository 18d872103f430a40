import type { Dictionaries } from "../../domain/dictionaries";
import type { AuthorityId, FacilityId, PartyId, PublisherId } from "../../domain/identifiers";
import { allParties } from "../../domain/party";

/** Another id for what is called otherwise in a data set before it; ids that are not named stay. */
export interface Renames {
  readonly parties: ReadonlyMap<PartyId, PartyId>;
  readonly authorities: ReadonlyMap<AuthorityId, AuthorityId>;
  readonly publishers: ReadonlyMap<PublisherId, PublisherId>;
  readonly facilities: ReadonlyMap<FacilityId, FacilityId>;
}

export interface NamedPart {
  /** Id of the data set. */
  readonly id: string;
  readonly dictionaries: Dictionaries;
}

/**
 * The names of all parts beside each other. Where two have one id, the first stands for both if they are called alike (in English,
 * parties also of one side); if not, the later becomes `<dataset>-<id>`.
 */
export function unitedNames(parts: readonly NamedPart[]): { readonly dictionaries: Dictionaries; readonly renames: readonly Renames[] } {
  const parties = renamesOf(parts.map(({ id, dictionaries }) => ({ id, entries: dictionaries.parties })), (a, b) => a.id === allParties || (a.name.en === b.name.en && a.side === b.side));
  const authorities = renamesOf(parts.map(({ id, dictionaries }) => ({ id, entries: dictionaries.authorities })), (a, b) => a.name === b.name);
  const publishers = renamesOf(parts.map(({ id, dictionaries }) => ({ id, entries: dictionaries.publishers })), (a, b) => a.name === b.name);
  const facilities = renamesOf(parts.map(({ id, dictionaries }) => ({ id, entries: dictionaries.facilities })), (a, b) => a.name.en === b.name.en);
  const renames = parts.map((_, part): Renames => ({
    parties: parties[part] ?? new Map(),
    authorities: authorities[part] ?? new Map(),
    publishers: publishers[part] ?? new Map(),
    facilities: facilities[part] ?? new Map(),
  }));
  const named = parts.flatMap(({ dictionaries }, part) => renamedDictionaries(dictionaries, renames[part]));
  return {
    dictionaries: {
      parties: firstOfEach(named.flatMap((each) => each.parties)),
      authorities: firstOfEach(named.flatMap((each) => each.authorities)),
      publishers: firstOfEach(named.flatMap((each) => each.publishers)),
      facilities: firstOfEach(named.flatMap((each) => each.facilities)),
    },
    renames,
  };
}

/** The id that stands for one of a part. */
export function renamed<Id extends string>(renames: ReadonlyMap<Id, Id>, id: Id): Id {
  return renames.get(id) ?? id;
}

interface Named<Id extends string> {
  readonly id: Id;
}

function renamesOf<Id extends string, Entry extends Named<Id>>(
  parts: readonly { readonly id: string; readonly entries: readonly (Entry & Named<Id>)[] }[], isSame: (a: Entry, b: Entry) => boolean,
): readonly ReadonlyMap<Id, Id>[] {
  const taken = new Set<string>(parts.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const known = new Map<Id, Entry>();
  return parts.map(({ id: dataset, entries }) => {
    const renames = new Map<Id, Id>();
    for (const entry of entries) {
      const first = known.get(entry.id);
      if (first === undefined) known.set(entry.id, entry);
      else if (!isSame(first, entry) && !renames.has(entry.id)) renames.set(entry.id, freeId(`${dataset}-${entry.id}`, taken) as Id);
    }
    return renames;
  });
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

function renamedDictionaries(dictionaries: Dictionaries, renames: Renames | undefined): Dictionaries[] {
  if (!renames) return [];
  const party = (id: PartyId) => renamed(renames.parties, id);
  return [{
    parties: dictionaries.parties.map((entry) => ({ ...entry, id: party(entry.id) })),
    authorities: dictionaries.authorities.map((entry) => ({ ...entry, id: renamed(renames.authorities, entry.id), party: entry.party === null ? null : party(entry.party) })),
    publishers: dictionaries.publishers.map((entry) => ({ ...entry, id: renamed(renames.publishers, entry.id) })),
    facilities: dictionaries.facilities.map((entry) => ({
      ...entry, id: renamed(renames.facilities, entry.id), holders: entry.holders.map((holder) => ({ ...holder, party: party(holder.party) })),
    })),
  }];
}

function firstOfEach<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
  const known = new Map<string, Entry>();
  for (const entry of entries) if (!known.has(entry.id)) known.set(entry.id, entry);
  return [...known.values()];
}
