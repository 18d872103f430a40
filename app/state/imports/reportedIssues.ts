import type { IssueCode, Severity } from "../../domain/issue";
import { statedWordAt } from "../../table/codes";
import type { IssueColumns } from "../../table/issueColumns";
import { issueGroups, type IssueGroup } from "../../table/issueGroups";
import { matchingIssues, type IssueFilter } from "../../table/matchingIssues";
import { textAt } from "../../table/textPool";
import { foundText } from "../../importers/shortened";

export type { IssueGroup };

/** An issue as it is listed. */
export interface ReportedIssue {
  /** Among all issues of the report, from 0. */
  readonly row: number;
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Number of the record, from 1; 0 where it is about the file. */
  readonly record: number;
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
}

export function groupsOfIssues(issues: IssueColumns): readonly IssueGroup[] {
  return issueGroups(issues);
}

export function issueRows(issues: IssueColumns, filter: IssueFilter): Uint32Array {
  return matchingIssues(issues, filter);
}

export function reportedIssue(issues: IssueColumns, row: number): ReportedIssue {
  return {
    row,
    code: statedWordAt(issues.code, row),
    severity: statedWordAt(issues.severity, row),
    record: issues.record[row] ?? 0,
    field: textAt(issues.field, row),
    found: foundText(textAt(issues.found, row)),
    allowed: textAt(issues.allowed, row),
  };
}
