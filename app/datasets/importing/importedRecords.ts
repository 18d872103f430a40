import type { Dictionaries } from "../../domain/dictionaries";
import { foundText } from "../../importers/shortened";
import type { RecordSink } from "../../importers/reading/recordSink";
import { issueBuilder } from "../../table/issueBuilder";
import type { IncidentTable } from "../../table/table";
import { tableBuilder } from "../../table/tableBuilder";
import type { ImportReport } from "../importReport";
import { ImportFailure } from "../../importers/importFailure";
import { recordIds } from "./recordIds";

/** Takes the records of a file into columns, and accounts for every one of them. */
export interface ImportedRecords {
  readonly sink: RecordSink;
  /** Records so far. */
  count(): number;
  /** The first reason for which the file as a whole was refused. */
  failure(): ImportFailure;
  finish(dictionaries: Dictionaries): { readonly table: IncidentTable } & Pick<ImportReport, "issues" | "counts" | "elsewhere" | "refused">;
}

/** Characters of refused records that are kept. */
const MOST_KEPT = 16 * 1024 * 1024;
/** Countries that are counted apart. */
const MOST_COUNTRIES = 300;

/** `idField`: where records have their id. */
export function importedRecords(idField: string): ImportedRecords {
  const table = tableBuilder();
  const issues = issueBuilder();
  const elsewhere = new Map<string, number>();
  const refused: { readonly record: number; readonly text: string }[] = [];
  let [accepted, setAside, refusals, kept] = [0, 0, 0, 0];
  let failure: ImportFailure | null = null;
  const issue: RecordSink["issue"] = (found) => {
    issues.add(found);
    if (found.record === 0 && found.severity === "refused") failure ??= new ImportFailure(found.code, found.found, found.allowed);
    if (found.severity !== "set-aside") return;
    const country = foundText(found.found);
    if (elsewhere.size < MOST_COUNTRIES || elsewhere.has(country)) elsewhere.set(country, (elsewhere.get(country) ?? 0) + 1);
  };
  const withOwnId = recordIds(idField, { issue });
  return {
    sink: {
      issue,
      accept(incident, record, content) {
        table.add(withOwnId(incident, record, content));
        accepted += 1;
      },
      setAside: () => {
        setAside += 1;
      },
      refuse(record, text) {
        refusals += 1;
        kept += text.length;
        if (kept <= MOST_KEPT) refused.push({ record, text });
      },
    },
    count: () => accepted + setAside + refusals,
    failure: () => failure ?? new ImportFailure("unknown-format", "", ""),
    finish: (dictionaries) => ({
      table: table.finish(dictionaries),
      issues: issues.finish(),
      counts: { read: accepted + setAside + refusals, accepted, setAside, refused: refusals },
      elsewhere: [...elsewhere].map(([country, count]) => ({ country, count })).toSorted((a, b) => b.count - a.count),
      refused,
    }),
  };
}
