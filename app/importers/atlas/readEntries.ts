import { refuseAll, type Finding } from "../finding";
import type { RecordReport } from "../importer";
import { prototypeKeys } from "../prototypeKeys";

/** An entry that passed, or why it did not. */
export type ReadEntry<Entry> = { readonly entry: Entry } | { readonly findings: readonly Finding[] };

/**
 * Reads a list of the document entry by entry and gives those that pass; a bad entry costs only itself. The second entry with an id
 * is refused. `list` is the name of the list in the document.
 */
export function readEntries<Entry extends { readonly id: string }>(
  given: readonly unknown[], list: string, report: RecordReport, read: (value: unknown) => ReadEntry<Entry>,
): readonly Entry[] {
  const accepted: Entry[] = [];
  const seen = new Set<string>();
  for (const [index, value] of given.entries()) {
    const forbidden = prototypeKeys(value);
    const result = forbidden.length > 0 ? { findings: forbidden } : read(value);
    const findings = "findings" in result ? result.findings : repeated(result.entry.id, seen, list);
    refuseAll(findings, report, [list, index]);
    if ("entry" in result && findings.length === 0) accepted.push(result.entry);
    if ("entry" in result) seen.add(result.entry.id);
  }
  return accepted;
}

function repeated(id: string, seen: ReadonlySet<string>, list: string): readonly Finding[] {
  return seen.has(id) ? [{ code: "repeated-id", at: ["id"], found: id, allowed: `an id used once in ${list}` }] : [];
}
