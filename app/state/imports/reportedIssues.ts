import type { FoundIssue } from "../../domain/issue";
import { foundIssueAt, type IssueColumns } from "../../table/issueColumns";
import { issueGroups, type IssueGroup } from "../../table/issueGroups";
import { matchingIssues, type IssueFilter } from "../../table/matchingIssues";
import { foundText } from "../../importers/shortened";

export type { IssueGroup };

/** An issue as it is listed: what was found as it stands in the file. */
export interface ReportedIssue extends FoundIssue {
  /** Among all issues of the report, from 0. */
  readonly row: number;
}

export function groupsOfIssues(issues: IssueColumns): readonly IssueGroup[] {
  return issueGroups(issues);
}

export function issueRows(issues: IssueColumns, filter: IssueFilter): Uint32Array {
  return matchingIssues(issues, filter);
}

export function reportedIssue(issues: IssueColumns, row: number): ReportedIssue {
  const issue = foundIssueAt(issues, row);
  return { ...issue, row, found: foundText(issue.found) };
}
