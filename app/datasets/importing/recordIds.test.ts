import { expect, test } from "vitest";
import type { IncidentId } from "../../domain/identifiers";
import { isIncidentId } from "../../domain/incidentId";
import type { FoundIssue } from "../../domain/issue";
import { anIncident } from "../../testing/anIncident";
import { recordIds } from "./recordIds";

function given(ids: readonly string[], contents: readonly number[] = ids.map((_, index) => index)) {
  const issues: FoundIssue[] = [];
  const withOwnId = recordIds("id", { issue: (issue) => issues.push(issue) });
  const incident = anIncident();
  return { ids: ids.map((id, index) => withOwnId({ ...incident, id: id as IncidentId }, index + 2, contents[index] ?? 0).id as string), issues };
}

test("a second id is numbered, whatever numbers the file itself has", () => {
  expect(given(["a", "a-2", "a", "a", "b", "a-2", "a-2-2"]).ids).toEqual(["a", "a-2", "a-3", "a-4", "b", "a-2-2", "a-2-2-2"]);
});

test("the same record again is told from another one with its id", () => {
  const { issues } = given(["a", "a", "a"], [7, 7, 8]);
  expect(issues.map(({ code, record, found, allowed }) => [code, record, found, allowed])).toEqual([
    ["repeated-row", 3, `"a"`, "kept as a-2"], ["repeated-id", 4, `"a"`, "kept as a-3"],
  ]);
});

test("the longest ids stay ids", () => {
  for (const long of ["x".repeat(200), "😀".repeat(200)]) {
    const { ids } = given([long, long, long]);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(isIncidentId(id)).toBe(true);
  }
});

test("50,000 equal ids take well under a second", () => {
  const begun = performance.now();
  const { ids } = given(Array.from({ length: 50_000 }, () => "same"));
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(ids.at(-1)).toBe("same-50000");
  expect(new Set(ids).size).toBe(50_000);
});
