import type { ReactNode } from "react";
import type { StoreReason } from "../../../state/datasets";
import type { KeptReport } from "../../../state/imports/keptReport";
import { useTranslator } from "../../../state/language";
import { ColumnTable } from "./ColumnTable";
import { Findings } from "./Findings";
import { RefusedRecords } from "./RefusedRecords";
import { ReportFacts } from "./ReportFacts";
import { useIssueDownload } from "./useIssueDownload";

interface ReportContentProps {
  readonly kept: KeptReport;
  readonly trouble: StoreReason | null;
  /** Left out where the file is no longer at hand. */
  readonly onReread: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What became of a file: everything in it is accounted for. */
export function ReportContent({ kept, trouble, onReread, onClose }: ReportContentProps): ReactNode {
  const { t } = useTranslator();
  const { report, dataset } = kept;
  const download = useIssueDownload(kept);
  return (
    <>
      <p className="import-counts">
        {t("Read {read} · accepted {accepted} · set aside {setAside} · refused {refused}", { ...report.counts })}
      </p>
      {report.counts.accepted === 0 && <p className="import-mark">{t("Nothing of this file can be shown: what was found says why.")}</p>}
      {(trouble !== null || !dataset.isLasting) && <p className="import-mark">{t("This browser does not keep it: the data set is there until this page is closed.")}</p>}
      <ReportFacts kept={kept} />
      <div className="import-columns">
        <div>
          <Findings report={report} />
          {report.refused.length > 0 && <RefusedRecords refused={report.refused} count={report.counts.refused} />}
        </div>
        {report.columns.length > 0 && <ColumnTable columns={report.columns} read={report.counts.read} />}
      </div>
      <div className="import-actions import-end import-foot">
        <button type="button" className="link-button" disabled={report.issues.count === 0 || download.isBusy} onClick={() => void download.start()}>
          {t("Download as CSV")}
        </button>
        {download.failure !== null && <span role="alert">{t("The file could not be made: {reason}", { reason: download.failure })}</span>}
        {onReread && (
          <button type="button" className="button" onClick={onReread}>
            {t("Read again differently…")}
          </button>
        )}
        <button type="button" className="button button-strong" onClick={onClose}>
          {report.counts.accepted === 0 ? t("Close the report") : t("Show the incidents")}
        </button>
      </div>
    </>
  );
}
