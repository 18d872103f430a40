import { expect, test } from "vitest";
import type { Dictionaries } from "../../domain/dictionaries";
import type { Incident } from "../../domain/incident";
import { atlas } from "../../importers/atlas/atlas";
import { readAtlasText } from "../../importers/atlas/readAtlasText";
import type { ReadDocument } from "../../importers/reading/readDocumentText";
import { aClaim } from "../../testing/aClaim";
import { aDay } from "../../testing/aDay";
import { anIncident } from "../../testing/anIncident";
import { anExportContext, exportedOf, fileOf, type ExportedOptions } from "../../testing/exported";
import { shippedAtlas } from "../../testing/shippedAtlas";
import { someDictionaries } from "../../testing/someDictionaries";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { json } from "./json";

const byId = (incidents: readonly Incident[]) => incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function readAgain(incidents: readonly Incident[], dictionaries: Dictionaries = someDictionaries(), asked?: ExportedOptions): Promise<ReadDocument> {
  return readAtlasText(fileOf(json, await exportedOf(incidents, dictionaries, asked), anExportContext({ dictionaries })), "export.json");
}

test("the shipped records come back as they were, with every publisher that they mention", async () => {
  const { incidents, dictionaries } = shippedAtlas();
  const back = await readAgain(incidents, dictionaries);
  expect(back.issues).toEqual([]);
  expect(byId(back.incidents)).toEqual(byId(incidents));
  const mentioned = new Set(incidents.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)));
  expect(back.dictionaries.publishers).toEqual(dictionaries.publishers.filter(({ id }) => mentioned.has(id)));
});

test("synthetic incidents come back as they were, best counts outside their ends among them", async () => {
  // A part of itself would be refused.
  const claimsOf = ({ claims }: Incident) => claims.map((claim) => (claim.id === "c1" ? { ...claim, scope: null } : claim));
  const incidents = syntheticIncidents(6, 300).map((incident): Incident => ({ ...incident, claims: claimsOf(incident) }));
  expect(incidents.some(({ claims }) => claims.some(({ count, high }) => count !== null && high !== null && count > high))).toBe(true);
  const back = await readAgain(incidents);
  expect(back.issues).toEqual([]);
  expect(byId(back.incidents)).toEqual(byId(incidents));
});

test("a selection mentions no name and no incident that is not in it", async () => {
  const { incidents, dictionaries } = shippedAtlas();
  const back = await readAgain(incidents, dictionaries, { governorate: "IQ-DI" });
  expect(back.issues).toEqual([]);
  expect(back.incidents.length).toBeGreaterThan(0);
  expect(back.incidents.every(({ place }) => place.governorate === "IQ-DI")).toBe(true);
  expect(back.dictionaries.parties.length).toBeLessThan(dictionaries.parties.length);
  expect(back.dictionaries.facilities.length).toBeLessThan(dictionaries.facilities.length);
});

test.each(["2021-12-01", "2022-01-22", "2022-01-27", "2023-06-01"])("as known on %s it can be read again", async (day) => {
  const { incidents, dictionaries } = shippedAtlas();
  const back = await readAgain(incidents, dictionaries, { asOf: aDay(day) });
  expect(back.issues).toEqual([]);
  expect(back.incidents.length).toBeGreaterThan(0);
  for (const { start, claims } of back.incidents) {
    expect(start).toBeLessThanOrEqual(aDay(day));
    for (const { reported } of claims) expect(reported).toBeLessThanOrEqual(aDay(day));
  }
});

test("who holds a facility, and whose voice an authority is, are mentioned too", async () => {
  const { dictionaries } = await readAgain([anIncident({ attackers: [], targets: [], facility: "old-prison", claims: [aClaim({ authority: "channel", party: "villagers" })] })]);
  expect(dictionaries.parties.map(({ id }) => id)).toEqual(["fighters", "guards", "villagers"]);
  expect(dictionaries.facilities).toEqual(someDictionaries().facilities);
});

test("says where it comes from; a selection has an id of its own, and terms travel with it", async () => {
  const dataset = { ...anExportContext().dataset, licence: "", attribution: "Data by somebody", isRestricted: true };
  const text = fileOf(json, await exportedOf([anIncident()]), anExportContext({ dataset, isWhole: false }));
  expect(atlas.recognises(text.slice(0, 4_096))).toBe(true);
  expect(readAtlasText(text, "export.json").dataset).toEqual({ ...dataset, id: "made-up-selection" });
  expect(text).toContain("Governorate: Al-Hasakah, Diyala.");
});
