import type { ReactNode } from "react";
import { counted } from "../../i18n/message";
import type { ImportEvent, ImportStep } from "../../state/imports/importSteps";
import { useTranslator } from "../../state/language";
import { bytesWords } from "../parts/bytesWords";
import { paceOf, shareRead } from "./readingPace";
import { LeaveButton } from "./LeaveButton";

interface ReadingProgressProps {
  readonly step: Extract<ImportStep, { readonly kind: "reading" }>;
  readonly tell: (event: ImportEvent) => void;
}

/** How far the reading has come, how fast it goes, and how long it will take. */
export function ReadingProgress({ step, tell }: ReadingProgressProps): ReactNode {
  const { t } = useTranslator();
  const { progress } = step;
  const pace = paceOf(step);
  return (
    <div className="import-body">
      <progress aria-label={t("Reading")} max={100} value={Math.floor(100 * shareRead(progress))} />
      <p>{t("Reading as {format}", { format: step.probed.format || t("a table") })}</p>
      <ul className="import-pace">
        {progress && <li>{t("{done} of {all}", { done: bytesWords(progress.bytes), all: bytesWords(progress.of) })}</li>}
        {progress && <li>{t(counted(progress.records, "{count} row", "{count} rows"))}</li>}
        {pace && <li>{t(counted(pace.recordsASecond, "{count} row a second", "{count} rows a second"))}</li>}
        {pace?.secondsLeft !== undefined && pace.secondsLeft !== null && <li>{t("about {count} s left", { count: pace.secondsLeft })}</li>}
      </ul>
      <p className="import-actions">
        <LeaveButton tell={tell} />
      </p>
    </div>
  );
}
