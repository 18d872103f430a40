import { expect, test } from "vitest";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { tableOf } from "../../testing/tableOf";
import { placeCounts } from "../placeCounts";
import { sharesIds } from "./sharedIds";

const incidents = syntheticIncidents(7, 60);
const renamed = incidents.map((incident) => ({ ...incident, id: `other-${incident.id}` as typeof incident.id }));

test("a version is known by its ids, whichever is the larger", () => {
  const [whole, third, others] = [tableOf(incidents), tableOf(incidents.slice(0, 20)), tableOf(renamed)];
  expect([sharesIds(whole, third), sharesIds(third, whole), sharesIds(whole, others)]).toEqual([true, true, false]);
  const mostlyOther = tableOf([...incidents.slice(0, 5), ...renamed.slice(5)]);
  expect(sharesIds(whole, mostlyOther)).toBe(false);
  expect(sharesIds(whole, tableOf([]))).toBe(false);
});

test("rows that state no id are no version of each other because they stand in the same place", () => {
  const unnamed = tableOf(incidents.map((incident, index) => ({ ...incident, id: `row-${index + 1}` as typeof incident.id })));
  expect(sharesIds(unnamed, unnamed)).toBe(false);
});

test("places are counted by country and by how well they are known", () => {
  const { countries, precisions } = placeCounts(tableOf(incidents));
  expect(countries.IQ).toBe(incidents.filter(({ place }) => place.country === "IQ").length);
  expect(countries.SY + countries.IQ).toBe(60);
  expect(precisions.exact).toBe(incidents.filter(({ place }) => place.precision === "exact").length);
});
