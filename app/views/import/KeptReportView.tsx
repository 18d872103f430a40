import type { ReactNode } from "react";
import type { StoreReason } from "../../state/datasets";
import { useKeptReport } from "../../state/imports/keptReport";
import type { QueuedFile } from "../../state/imports/queuedFile";
import type { ImportEvent } from "../../state/imports/importSteps";
import { useTranslator } from "../../state/language";
import { PlainError } from "../parts/PlainError";
import { ImportPanel } from "./ImportPanel";
import { ReportContent } from "./report/ReportContent";

interface KeptReportViewProps {
  /** Of the data set. */
  readonly id: string;
  /** Those of this session, one of which may still be at hand to be read differently. */
  readonly files: readonly QueuedFile[];
  readonly send: (id: number, event: ImportEvent) => void;
  /** Why it is kept no longer than the page is open. */
  readonly trouble?: StoreReason | null;
  readonly onClose: () => void;
}

/** The report of how a data set of the reader's own was read. */
export function KeptReportView({ id, files, send, trouble = null, onClose }: KeptReportViewProps): ReactNode {
  const { t } = useTranslator();
  const { data, error } = useKeptReport(id);
  const file = files.findLast(({ step }) => step.kind === "done" && step.dataset.id === id);
  return (
    <ImportPanel title={t("Import report")} file={data?.report.file ?? ""} size={data?.report.size ?? 0} onClose={onClose}>
      {error && <PlainError what={t("The report could not be read.")} error={error} />}
      {data && <ReportContent key={id} kept={data} trouble={trouble} onReread={file && (() => send(file.id, { kind: "differently" }))} onClose={onClose} />}
    </ImportPanel>
  );
}
