import { isoDay, type Day } from "../../../domain/day";
import { csvHead, csvLine } from "../../../exporters/csv";
import type { Translator } from "../../../i18n/translator";
import type { KeptReport } from "../../../state/imports/keptReport";
import { reportedIssue } from "../../../state/imports/reportedIssues";
import { issueDone } from "./issueDone";

const ROWS_A_PIECE = 5_000;
const columns = ["record", "column", "code", "severity", "value", "what was done"];

/** All issues of a report as the pieces of a CSV file, in the order in which they were found. An issue of the file itself has no record. */
export function* issueCsv({ report, dataset }: Pick<KeptReport, "report" | "dataset">, today: Day, translator: Translator): Generator<string> {
  const { t } = translator;
  yield csvHead(columns, {
    title: t("Import report of {file}", { file: report.file }),
    filters: "",
    shown: t("Read {read} · accepted {accepted} · set aside {setAside} · refused {refused}", { ...report.counts }),
    rule: "",
    sources: report.file,
    data: "",
    licence: dataset.licence,
    citation: dataset.citation,
    date: isoDay(today),
    address: "",
  });
  const { issues } = report;
  for (let from = 0; from < issues.count; from += ROWS_A_PIECE) {
    let piece = "";
    for (let row = from; row < Math.min(issues.count, from + ROWS_A_PIECE); row += 1) {
      const issue = reportedIssue(issues, row);
      piece += csvLine([issue.record === 0 ? null : issue.record, issue.field, issue.code, issue.severity, issue.found, issueDone(issue, translator)]);
    }
    yield piece;
  }
}
