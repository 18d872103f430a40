import { useMemo, useState, type ReactNode } from "react";
import type { ImportReport } from "../../../state/imports/keptReport";
import { groupsOfIssues, type IssueGroup } from "../../../state/imports/reportedIssues";
import { useTranslator } from "../../../state/language";
import { FindingTable } from "./FindingTable";
import { IssueList } from "./IssueList";

/** What was found in a file: how often, and where. */
export function Findings({ report }: { readonly report: ImportReport }): ReactNode {
  const { t } = useTranslator();
  const { issues } = report;
  const groups = useMemo(() => groupsOfIssues(issues), [issues]);
  const [chosen, choose] = useState<IssueGroup | null>(null);
  if (issues.count === 0) return <p className="import-body">{t("Nothing was found that needs a remark.")}</p>;
  return (
    <section aria-label={t("What was found")} className="import-part">
      <FindingTable groups={groups} chosen={chosen} onChoose={choose} />
      <IssueList issues={issues} chosen={chosen} />
    </section>
  );
}
