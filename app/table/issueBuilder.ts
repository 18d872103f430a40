import type { FoundIssue } from "../domain/issue";
import { asAdded, together } from "./columnBuilder";
import { growing } from "./growing";
import type { IssueColumns } from "./issueColumns";
import { textColumn } from "./textColumn";
import { wordColumn } from "./wordColumn";

/** Takes issues one by one and keeps none of them: what they say goes straight into columns. */
export interface IssueBuilder {
  add(issue: FoundIssue): void;
  /** How many were added so far. */
  count(): number;
  /** The columns of all that were added, in the order in which they came. */
  finish(): IssueColumns;
}

export function issueBuilder(): IssueBuilder {
  const records = growing(Uint32Array);
  const columns = together<FoundIssue, Omit<IssueColumns, "count">>({
    code: wordColumn(({ code }) => code),
    severity: wordColumn(({ severity }) => severity),
    record: { add: ({ record }) => records.push(record), finish: records.inOrder },
    field: textColumn(({ field }) => field),
    found: textColumn(({ found }) => found),
    allowed: textColumn(({ allowed }) => allowed),
  });
  return {
    add: columns.add,
    count: records.length,
    finish: () => ({ count: records.length(), ...columns.finish(asAdded(records.length())) }),
  };
}
