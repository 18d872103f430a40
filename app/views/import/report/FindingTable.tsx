import type { ReactNode } from "react";
import { issueWords } from "../../../importers/issueWords";
import type { IssueGroup } from "../../../state/imports/reportedIssues";
import { useTranslator } from "../../../state/language";
import { SeveritySign, severityWords } from "./severity";

interface FindingTableProps {
  readonly groups: readonly IssueGroup[];
  readonly chosen: IssueGroup | null;
  /** Null: all of them. */
  readonly onChoose: (group: IssueGroup | null) => void;
}

/** Each kind of issue: what the atlas does about it, how grave it is, and how often it was found. */
export function FindingTable({ groups, chosen, onChoose }: FindingTableProps): ReactNode {
  const { t, number } = useTranslator();
  return (
    <>
      <div className="panel-head">
        <h3>{t("What was found")}</h3>
        <span className="hint">{t("choose one to list its issues")}</span>
      </div>
      <table className="import-table import-findings">
        <caption className="visually-hidden">{t("What was found")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Finding")}</th>
            <th scope="col">{t("What the atlas does")}</th>
            <th scope="col">{t("Severity")}</th>
            <th scope="col" className="numeric">{t("Count")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const { code, severity, count } = group;
            const isChosen = chosen === group;
            return (
              <tr key={`${code} ${severity}`} data-code={code} className={isChosen ? "import-chosen" : ""}>
                <th scope="row" className="import-words">
                  <span className="import-finding">
                    <SeveritySign severity={severity} />
                    <button type="button" className="link-button" aria-pressed={isChosen} onClick={() => onChoose(isChosen ? null : group)}>
                      {t(issueWords[code].title)}
                    </button>
                  </span>
                </th>
                <td>{t(issueWords[code].done)}</td>
                <td className="import-severity">{t(severityWords[severity])}</td>
                <td className="numeric">{number(count)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
