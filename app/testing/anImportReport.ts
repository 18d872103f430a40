import type { ImportReport } from "../datasets/importReport";
import { issueBuilder } from "../table/issueBuilder";

/** What became of a small file: three records, of which two were let in; with what a test says otherwise. */
export function anImportReport(said: Partial<ImportReport> = {}): ImportReport {
  const issues = issueBuilder();
  issues.add({ code: "not-a-day", severity: "refused", record: 3, field: "event_date", found: "31 February 2022", allowed: "a day" });
  issues.add({ code: "casualties-unknown", severity: "remarked", record: 2, field: "notes", found: "Casualties unknown", allowed: "not stated" });
  return {
    file: "mine.csv",
    size: 1_234,
    hash: "a".repeat(64),
    importer: "acled",
    version: null,
    style: { encoding: "utf-8", hasMark: false, delimiter: ",", lineEnd: "\n", sheet: null },
    counts: { read: 3, accepted: 2, setAside: 0, refused: 1 },
    columns: [{ column: "event_date", use: "First day", sample: "2022-01-20", filled: 3 }],
    elsewhere: [],
    places: { countries: { SY: 1, IQ: 1 }, precisions: { exact: 1, near: 1, district: 0, governorate: 0, country: 0, unknown: 0 } },
    governorates: { code: 0, spelling: 2, point: 0, none: 0 },
    issues: issues.finish(),
    refused: [{ record: 3, text: "IRQ3,31 February 2022" }],
    ...said,
  };
}
