import type { ReactNode } from "react";
import { issueWords } from "../../../importers/issueWords";
import type { ReportedIssue } from "../../../state/imports/reportedIssues";
import { useTranslator } from "../../../state/language";
import { issueDone } from "./issueDone";
import { SeveritySign } from "./severity";

interface IssueTableProps {
  readonly issues: readonly ReportedIssue[];
  /** Whether each says what kind it is. */
  readonly withCode: boolean;
}

/** Characters of a column's name. */
const LONGEST = 120;

/** Issues one by one: record, column, what was found, and what was made of it. Whatever a cell holds is shown as text. */
export function IssueTable({ issues, withCode }: IssueTableProps): ReactNode {
  const translator = useTranslator();
  const { t, number } = translator;
  return (
    <table className="import-table">
      <caption className="visually-hidden">{t("Issues")}</caption>
      <thead>
        <tr>
          <th scope="col" className="numeric">{t("Record")}</th>
          {withCode && <th scope="col">{t("Finding")}</th>}
          <th scope="col">{t("Column")}</th>
          <th scope="col">{t("Found")}</th>
          <th scope="col">{t("What was done")}</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <tr key={issue.row}>
            <td className="numeric">{issue.record === 0 ? t("file") : number(issue.record)}</td>
            {withCode && (
              <td>
                <SeveritySign severity={issue.severity} /> {t(issueWords[issue.code].title)}
              </td>
            )}
            <td className="import-name">{issue.field.slice(0, LONGEST)}</td>
            <td className="import-found">{issue.found}</td>
            <td>{issueDone(issue, translator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
