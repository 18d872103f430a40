import fc from "fast-check";
import { expect, test } from "vitest";
import { issueCodes, severities, type FoundIssue, type Issue } from "../domain/issue";
import { bytesIn } from "./buffers";
import { issueBuilder } from "./issueBuilder";
import { issueAt } from "./issueColumns";

const foundIssue: fc.Arbitrary<FoundIssue> = fc.record({
  code: fc.constantFrom(...issueCodes),
  severity: fc.constantFrom(...severities),
  record: fc.nat(1_000_000),
  field: fc.constantFrom("", "fatalities", "/claims/0/count", "a/b~c", "حقل"),
  found: fc.string({ unit: "grapheme" }),
  allowed: fc.constantFrom("", "a number"),
});

test("every issue comes back, in the order in which it was added", () => {
  fc.assert(fc.property(fc.array(foundIssue), (issues) => {
    const builder = issueBuilder();
    for (const issue of issues) builder.add(issue);
    const columns = builder.finish();
    expect([builder.count(), columns.count]).toEqual([issues.length, issues.length]);
    issues.forEach(({ code, severity, record, found, allowed }, row) => {
      const issue = issueAt(columns, row, "mine.csv");
      expect(issue).toEqual({ code, severity, file: "mine.csv", pointer: issue.pointer, found, allowed });
      expect(issue.pointer.startsWith(record === 0 ? "" : `/records/${record}`)).toBe(true);
    });
  }));
});

test.each([
  [12, "fatalities", "/records/12/fatalities"],
  [12, "killed/wounded ~", "/records/12/killed~1wounded ~0"],
  [12, "/claims/3/count", "/records/12/claims/3/count"],
  [12, "", "/records/12"],
  [0, "", ""],
  [0, "encoding", "/encoding"],
])("record %i, field “%s”: %s", (record, field, pointer) => {
  const builder = issueBuilder();
  builder.add({ code: "not-a-number", severity: "remarked", record, field, found: "several", allowed: "" });
  expect(issueAt(builder.finish(), 0, "x")).toEqual({
    code: "not-a-number", severity: "remarked", file: "x", pointer, found: "several", allowed: "",
  } satisfies Issue);
});

test("a hundred thousand issues of the same words take 20 bytes each, and those words once", () => {
  const builder = issueBuilder();
  for (let record = 1; record <= 100_000; record += 1) {
    builder.add({ code: "code-for-unknown", severity: "remarked", record, field: "nkill", found: "-99", allowed: "not stated" });
  }
  expect(bytesIn(builder.finish())).toBeLessThan(100_000 * 20 + 100);
});
