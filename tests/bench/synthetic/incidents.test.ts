import { expect, test } from "vitest";
import { governorates } from "../../../app/gazetteer/governorates";
import { syntheticDictionaries } from "./dictionaries";
import { syntheticIncidents, syntheticSpan } from "./incidents";
import { vocabulary } from "./words";

const incidents = [...syntheticIncidents(1, 4_000)];
const share = (passes: (incident: (typeof incidents)[number]) => boolean) => incidents.filter(passes).length / incidents.length;

test("the same seed makes the same incidents, another seed others, more of them the same ones first", () => {
  expect([...syntheticIncidents(1, 50)]).toEqual(incidents.slice(0, 50));
  expect([...syntheticIncidents(2, 1)]).not.toEqual(incidents.slice(0, 1));
});

test("they fill the ten years, every governorate and more than ten kinds", () => {
  expect(syntheticSpan.to - syntheticSpan.from + 1).toBe(3_653);
  expect(incidents.every(({ start, end }) => start >= syntheticSpan.from && (end ?? start) <= syntheticSpan.to && (end === null || end >= start))).toBe(true);
  expect(new Set(incidents.flatMap(({ place }) => place.governorate ?? [])).size).toBe(governorates.length);
  expect(new Set(incidents.map(({ kind }) => kind)).size).toBeGreaterThan(10);
  expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
});

test("some state nothing, some are vague, some take days: as the field has them", () => {
  expect(share(({ end }) => end !== null)).toBeGreaterThan(0.01);
  expect(share(({ place }) => place.lat === null)).toBeLessThan(0.2);
  expect(share(({ claims }) => claims.every(({ count, low }) => count === null && low === null))).toBeGreaterThan(0.03);
  expect(share(({ claims }) => claims.some(({ low }) => low !== null))).toBeGreaterThan(0.05);
  expect(incidents.every(({ claims, sources }) => claims.length >= 1 && claims.length <= 3 && sources.length <= 2)).toBe(true);
});

test("whatever they name is in the dictionaries, and words can be searched for", () => {
  const parties = new Set(syntheticDictionaries.parties.map(({ id }) => id));
  const authorities = new Set(syntheticDictionaries.authorities.map(({ id }) => id));
  for (const { attackers, targets, responders, claims, sources } of incidents) {
    expect([...attackers, ...targets, ...responders, ...claims.map(({ party }) => party)].every((party) => parties.has(party))).toBe(true);
    expect(claims.every(({ authority, source }) => authorities.has(authority) && sources.some(({ id }) => id === source))).toBe(true);
  }
  expect(parties.size).toBe(50);
  expect(new Set(vocabulary).size).toBe(2_025);
  expect(share(({ title, summary }) => `${title} ${summary}`.includes("convoy"))).toBeGreaterThan(0.05);
});
