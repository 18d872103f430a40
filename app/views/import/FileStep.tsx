import type { ReactNode } from "react";
import type { QueuedFile } from "../../state/imports/queuedFile";
import type { ImportEvent } from "../../state/imports/importSteps";
import { useTranslator } from "../../state/language";
import { AddAnother } from "./AddAnother";
import { ChangedVersion } from "./ChangedVersion";
import { ChoosingStep } from "./choosing/ChoosingStep";
import { FileTrouble } from "./FileTrouble";
import { ImportPanel } from "./ImportPanel";
import { KeptReportView } from "./KeptReportView";
import { KnownFile } from "./KnownFile";
import { ReadingProgress } from "./ReadingProgress";
import { stepWords } from "./stepWords";
import { LeaveButton } from "./LeaveButton";

interface FileStepProps {
  readonly file: QueuedFile;
  readonly files: readonly QueuedFile[];
  readonly send: (id: number, event: ImportEvent) => void;
  readonly onClose: () => void;
}

/** A file at the step where it is. */
export function FileStep({ file, files, send, onClose }: FileStepProps): ReactNode {
  const { t } = useTranslator();
  const { step, brought: { name, blob } } = file;
  if (step.kind === "done") return <KeptReportView id={step.dataset.id} files={files} send={send} trouble={step.trouble} onClose={onClose} />;
  const tell = (event: ImportEvent) => send(file.id, event);
  return (
    <ImportPanel title={t("Add data")} file={name} size={blob.size} onClose={onClose}>
      <StepContent file={file} tell={tell} onClose={onClose} />
    </ImportPanel>
  );
}

function StepContent({ file: { step, brought }, tell, onClose }: Pick<FileStepProps, "file" | "onClose"> & { readonly tell: (event: ImportEvent) => void }): ReactNode {
  const { t } = useTranslator();
  switch (step.kind) {
    case "choosing":
      return <ChoosingStep looked={step} isLooking={false} tell={tell} />;
    case "looking":
      return step.before ? <ChoosingStep looked={step.before} isLooking tell={tell} /> : <Busy step={step} tell={tell} />;
    case "reading":
      return <ReadingProgress step={step} tell={tell} />;
    case "known":
      return <KnownFile dataset={step.dataset} tell={tell} onClose={onClose} />;
    case "changed":
      return <ChangedVersion step={step} tell={tell} />;
    case "failed":
      return <FileTrouble file={brought.name} step={step} tell={tell} />;
    case "left":
      return (
        <div className="import-body">
          <p>{t("The reading was called off. Nothing of the file was kept.")}</p>
          <p className="import-actions">
            <AddAnother />
          </p>
        </div>
      );
    case "waiting":
    case "comparing":
    case "storing":
    case "done":
      return <Busy step={step} tell={tell} />;
  }
}

function Busy({ step, tell }: { readonly step: QueuedFile["step"]; readonly tell: (event: ImportEvent) => void }): ReactNode {
  const { t } = useTranslator();
  return (
    <div className="import-body">
      <p>{t("The file {state}.", { state: stepWords(step) })}</p>
      {step.kind !== "storing" && (
        <p className="import-actions">
          <LeaveButton tell={tell} />
        </p>
      )}
    </div>
  );
}
