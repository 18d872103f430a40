import { severities, type IssueCode, type Severity } from "../domain/issue";
import type { IssueColumns } from "./issueColumns";

/** How many issues of a code there are, of one severity. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
}

/** Issues by code and severity, counted in one pass: the gravest first, among them the most frequent. */
export function issueGroups({ code, severity, count }: IssueColumns): readonly IssueGroup[] {
  const width = severity.dictionary.length;
  const counts = new Uint32Array(code.dictionary.length * width);
  for (let row = 0; row < count; row += 1) {
    const group = (code.codes[row] ?? 0) * width + (severity.codes[row] ?? 0);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return code.dictionary
    .flatMap((word, at) => severity.dictionary.map((grade, of): IssueGroup => ({ code: word, severity: grade, count: counts[at * width + of] ?? 0 })))
    .filter((group) => group.count > 0)
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1));
}
