import { expect, test } from "vitest";
import type { IncidentId } from "../domain/identifiers";
import { anIncident } from "../testing/anIncident";
import { tableOf } from "../testing/tableOf";
import { incidentNamed } from "./incidentNamed";

const table = tableOf(["alone", "a:same", "b:same"].map((id) => ({ ...anIncident(), id: id as IncidentId })));

test.each([
  ["alone", ["a"], "alone"],
  ["a:alone", ["a"], "alone"],
  ["b:alone", ["a"], "b:alone"],
  ["a:same", ["a"], "a:same"],
  ["alone", ["a", "b"], "alone"],
  ["b:alone", ["a", "b"], "alone"],
  ["b:same", ["a", "b"], "b:same"],
  ["same", ["a", "b"], "a:same"],
  ["a:nowhere", ["a", "b"], "nowhere"],
  ["c:nowhere", ["a", "b"], "c:nowhere"],
])("%s, shown %j: %s", (named, shown, id) => {
  expect(incidentNamed(named, shown, table)).toBe(id);
});
