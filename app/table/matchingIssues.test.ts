import { describe, expect, test } from "vitest";
import type { FoundIssue } from "../domain/issue";
import { issueBuilder } from "./issueBuilder";
import { issueGroups } from "./issueGroups";
import { matchingIssues, type IssueFilter } from "./matchingIssues";

function columnsOf(issues: readonly FoundIssue[]) {
  const builder = issueBuilder();
  for (const issue of issues) builder.add(issue);
  return builder.finish();
}

const issue = (said: Partial<FoundIssue>): FoundIssue => ({ code: "not-a-day", severity: "refused", record: 1, field: "date", found: '"soon"', allowed: "a day", ...said });

const columns = columnsOf([
  issue({ code: "outside-area", severity: "set-aside", record: 1, field: "country", found: '"Egypt"', allowed: "" }),
  issue({ record: 2, found: '"Soon"' }),
  issue({ code: "not-a-day", severity: "remarked", record: 12, field: "end", found: '""' }),
  issue({ code: "outside-area", severity: "set-aside", record: 2, field: "country", found: '"Egypt"', allowed: "" }),
  issue({ record: 3, found: '"12 or so"' }),
]);

test("issues are counted by code and severity, the gravest first", () => {
  expect(issueGroups(columns)).toEqual([
    { code: "not-a-day", severity: "refused", count: 2 },
    { code: "outside-area", severity: "set-aside", count: 2 },
    { code: "not-a-day", severity: "remarked", count: 1 },
  ]);
  expect(issueGroups(columnsOf([]))).toEqual([]);
});

describe("issues that pass", () => {
  const matching = (said: Partial<IssueFilter>) => [...matchingIssues(columns, { code: null, severity: null, words: "", ...said })];

  test("all without a filter; those of a code; those of a severity of it", () => {
    expect(matching({})).toEqual([0, 1, 2, 3, 4]);
    expect(matching({ code: "not-a-day" })).toEqual([1, 2, 4]);
    expect(matching({ code: "not-a-day", severity: "remarked" })).toEqual([2]);
    expect(matching({ code: "cut-off" })).toEqual([]);
  });

  test("those that hold the words in column, value or what was made of it, in whatever case, or have the number", () => {
    expect(matching({ words: " SOON " })).toEqual([1]);
    expect(matching({ words: "egypt", code: "outside-area" })).toEqual([0, 3]);
    expect(matching({ words: "end" })).toEqual([2]);
    expect(matching({ words: "12" })).toEqual([2, 4]);
    expect(matching({ words: "nowhere" })).toEqual([]);
  });
});
