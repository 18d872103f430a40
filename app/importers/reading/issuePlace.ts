import type { FoundIssue, Issue } from "../../domain/issue";
import { pointerTo } from "../../domain/pointer";

/** An issue of a document's entry, or of the document itself, in its file. `list`: the list whose entries are records. */
export function entryIssue({ record, field, ...issue }: FoundIssue, file: string, list: string): Issue {
  return { ...issue, file, pointer: record === 0 ? field : `${pointerTo([list, record - 1])}${field}` };
}
