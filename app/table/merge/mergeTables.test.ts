import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dictionaries } from "../../domain/dictionaries";
import type { AuthorityId, IncidentId, PartyId, PublisherId } from "../../domain/identifiers";
import type { Incident } from "../../domain/incident";
import { anIncident } from "../../testing/anIncident";
import { shippedAtlas } from "../../testing/shippedAtlas";
import { someDictionaries } from "../../testing/someDictionaries";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { buildTable } from "../buildTable";
import { idAt, readIncident } from "../readIncident";
import { mergedTable } from "./mergeTables";
import { unitedNames, type Renames } from "./unitedNames";

interface PlainPart {
  readonly id: string;
  readonly incidents: readonly Incident[];
  readonly dictionaries: Dictionaries;
}

describe("mergedTable", () => {
  test("is the table that all incidents make, whatever their ids and names have in common", () => {
    const part = fc.record({
      seed: fc.nat(1_000), rows: fc.nat(25),
      /** Whether incidents are called otherwise, and whether names stand for others, than in other parts. */
      isApart: fc.boolean(), isOther: fc.boolean(),
    });
    fc.assert(fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (given) => {
      const parts = given.map(({ seed, rows, isApart, isOther }, index): PlainPart => ({
        id: `set-${index}`,
        incidents: syntheticIncidents(seed, rows).map((incident) => (isApart ? apart(incident, index) : incident)),
        dictionaries: isOther ? otherDictionaries(index) : someDictionaries(),
      }));
      expect(merged(parts)).toEqual(plainlyMerged(parts));
    }), { numRuns: 120 });
  });

  test("of the shipped records and others keeps both, pages counted once", () => {
    const shipped = shippedAtlas();
    const [first] = shipped.incidents;
    if (!first) throw new Error("There are shipped incidents");
    const again = { ...first, id: "again" as IncidentId };
    const parts: readonly PlainPart[] = [
      { id: "atlas", incidents: shipped.incidents, dictionaries: shipped.dictionaries },
      { id: "mine", incidents: [...syntheticIncidents(1, 200), again], dictionaries: { ...someDictionaries(), parties: [...someDictionaries().parties, ...shipped.dictionaries.parties], authorities: shipped.dictionaries.authorities, publishers: shipped.dictionaries.publishers } },
    ];
    const table = merged(parts);
    expect(table).toEqual(plainlyMerged(parts));
    expect(table.sources.pages).toBe(new Set(parts.flatMap(({ incidents }) => incidents.flatMap(({ sources }) => sources.map(({ url }) => url)))).size);
  });

  test("renames to an id that nobody has, even where a file has such an id of its own", () => {
    const part = (id: string, ...ids: readonly string[]): PlainPart => ({ id, incidents: ids.map((own) => ({ ...anIncident(), id: own as IncidentId })), dictionaries: someDictionaries() });
    const table = merged([part("a", "x", "a:x"), part("b", "x", "a:x", "b:x")]);
    const ids = Array.from({ length: table.rows }, (_, row) => idAt(table, row) as string);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toContain("a:x-2");
  });

  test("of one part is that part", () => {
    const table = buildTable(syntheticIncidents(2, 9), someDictionaries());
    expect(mergedTable([{ id: "mine", table }])).toBe(table);
  });

  test("of none, and of empty ones, is empty", () => {
    const empty = buildTable([], someDictionaries());
    expect(mergedTable([]).rows).toBe(0);
    expect(mergedTable([{ id: "a", table: empty }, { id: "b", table: empty }])).toEqual(empty);
  });

  test("puts the data set before an id that two have, and follows it where it is referred to", () => {
    const parts = ["a", "b"].map((id): PlainPart => ({
      id,
      incidents: [
        { ...anIncident(), id: "same" as IncidentId },
        { ...anIncident(), id: `only-${id}` as IncidentId, related: [{ id: "same" as IncidentId, how: "precursor" }, { id: "elsewhere" as IncidentId, how: "retaliation" }] },
      ],
      dictionaries: someDictionaries(),
    }));
    const table = merged(parts);
    expect(Array.from({ length: table.rows }, (_, row) => idAt(table, row))).toEqual(["a:same", "b:same", "only-a", "only-b"]);
    expect(readIncident(table, 3).related.map(({ id }) => id)).toEqual(["b:same", "elsewhere"]);
  });
});

describe("unitedNames", () => {
  const party = someDictionaries().parties[0];
  if (!party) throw new Error("There are parties");

  test("keeps one name for what is called alike, and tells apart what is not", () => {
    const { dictionaries, renames } = unitedNames([
      { id: "a", dictionaries: someDictionaries() },
      { id: "b", dictionaries: { ...someDictionaries(), parties: [party, { ...party, id: "soldiers" as PartyId, name: { en: "Soldiers of another army" } }] } },
    ]);
    expect(renames[0]?.parties.size).toBe(0);
    expect([...(renames[1]?.parties ?? [])]).toEqual([["soldiers", "b-soldiers"]]);
    expect(dictionaries.parties.map(({ id }) => id)).toEqual([...someDictionaries().parties.map(({ id }) => id), "b-soldiers"]);
    // Who speaks for a party of this data set speaks for that one.
    expect(dictionaries.authorities).toEqual(someDictionaries().authorities);
  });

  test("tells apart parties of one name on two sides, but never the sum of all", () => {
    const { renames } = unitedNames([
      { id: "a", dictionaries: someDictionaries() },
      { id: "b", dictionaries: { ...someDictionaries(), parties: someDictionaries().parties.map((each) => ({ ...each, side: "civilians" as const })) } },
    ]);
    expect(renames[1]?.parties.get("fighters" as PartyId)).toBe("b-fighters");
    expect(renames[1]?.parties.has("villagers" as PartyId)).toBe(false);
    expect(renames[1]?.parties.has("all" as PartyId)).toBe(false);
  });

  test("takes no id that is taken", () => {
    const named = (id: string, en: string) => ({ ...party, id: id as PartyId, name: { en } });
    const { dictionaries } = unitedNames([
      { id: "a", dictionaries: { ...someDictionaries(), parties: [named("x", "One"), named("b-x", "Two")] } },
      { id: "b", dictionaries: { ...someDictionaries(), parties: [named("x", "Three")] } },
    ]);
    expect(dictionaries.parties.map(({ id, name }) => [id, name.en])).toEqual([["x", "One"], ["b-x", "Two"], ["b-x-2", "Three"]]);
  });
});

function merged(parts: readonly PlainPart[]) {
  return mergedTable(parts.map(({ id, incidents, dictionaries }) => ({ id, table: buildTable(incidents, dictionaries) })));
}

/** The obvious way: incidents renamed one by one, and a table made of them all. */
function plainlyMerged(parts: readonly PlainPart[]) {
  const { dictionaries, renames } = unitedNames(parts);
  const times = new Map<IncidentId, number>();
  for (const { incidents } of parts) for (const id of new Set(incidents.map((incident) => incident.id))) times.set(id, (times.get(id) ?? 0) + 1);
  return buildTable(parts.flatMap(({ id: dataset, incidents }, part) => {
    const own = new Set(incidents.map(({ id }) => id));
    const rename = (id: IncidentId) => (own.has(id) && (times.get(id) ?? 0) > 1 ? (`${dataset}:${id}` as IncidentId) : id);
    return incidents.map((incident) => renamedIncident(incident, rename, renames[part]));
  }), dictionaries);
}

function renamedIncident(incident: Incident, incidentId: (id: IncidentId) => IncidentId, names: Renames | undefined): Incident {
  const party = (id: PartyId) => names?.parties.get(id) ?? id;
  const authority = (id: AuthorityId) => names?.authorities.get(id) ?? id;
  const publisher = (id: PublisherId) => names?.publishers.get(id) ?? id;
  return {
    ...incident,
    id: incidentId(incident.id),
    facility: incident.facility && (names?.facilities.get(incident.facility) ?? incident.facility),
    attackers: incident.attackers.map(party), targets: incident.targets.map(party), responders: incident.responders.map(party),
    related: incident.related.map((each) => ({ ...each, id: incidentId(each.id) })),
    sources: incident.sources.map((source) => ({ ...source, publisher: publisher(source.publisher) })),
    statements: incident.statements.map((statement) => ({ ...statement, authority: authority(statement.authority) })),
    claims: incident.claims.map((claim) => ({
      ...claim, authority: authority(claim.authority), party: party(claim.party),
      scope: claim.scope?.otherIncidents ? { ...claim.scope, otherIncidents: claim.scope.otherIncidents.map(incidentId) } : claim.scope,
    })),
  };
}

/** An incident of a data set that shares no ids with others; addresses hold what JSON escapes. */
function apart(incident: Incident, index: number): Incident {
  return {
    ...incident,
    id: `${index}-${incident.id}` as IncidentId,
    related: incident.related.map((each) => ({ ...each, id: `${index}-${each.id}` as IncidentId })),
    sources: incident.sources.map((source) => ({ ...source, url: `${source.url}?q="${index % 2}\\"` })),
  };
}

/** The same ids for other bodies. */
function otherDictionaries(index: number): Dictionaries {
  const { parties, authorities, publishers, facilities } = someDictionaries();
  return {
    parties: parties.map((party, at) => (at % 2 === 0 ? { ...party, name: { en: `${party.name.en} ${index}` } } : party)),
    authorities: authorities.map((authority) => ({ ...authority, name: `${authority.name} ${index}` })),
    publishers: publishers.map((publisher) => ({ ...publisher, name: `${publisher.name} ${index}` })),
    facilities: facilities.map((facility) => ({ ...facility, name: { en: `${facility.name.en} ${index}` } })),
  };
}
