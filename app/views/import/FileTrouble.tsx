import type { ReactNode } from "react";
import { message, type Message } from "../../i18n/message";
import { issueWords } from "../../importers/issueWords";
import type { ImportEvent, ImportStep } from "../../state/imports/importSteps";
import type { ImportTrouble } from "../../state/imports/importTrouble";
import { useTranslator } from "../../state/language";
import { AddAnother } from "./AddAnother";
import { adviceOn } from "./troubleAdvice";
import { troubleTitle } from "./stepWords";

interface FileTroubleProps {
  readonly file: string;
  readonly step: Extract<ImportStep, { readonly kind: "failed" }>;
  readonly tell: (event: ImportEvent) => void;
}

/** Why a file was not brought in: what was found, what is allowed, what can be done. Everything else is as it was. */
export function FileTrouble({ file, step: { trouble, looked }, tell }: FileTroubleProps): ReactNode {
  const { t } = useTranslator();
  return (
    <div className="import-body">
      <div role="alert" className="import-trouble">
        <p>
          <strong>{t("{file} was not read: {reason}.", { file, reason: troubleTitle(trouble) })}</strong>
        </p>
        {whatWasFound(trouble).map((words) => (
          <p key={words.text}>{t(words)}</p>
        ))}
        <p>{t(adviceOn(trouble))}</p>
      </div>
      <p className="import-actions">
        {looked && (
          <button type="button" className="button" onClick={() => tell({ kind: "differently" })}>
            {t("Read again differently…")}
          </button>
        )}
        <AddAnother />
      </p>
    </div>
  );
}

function whatWasFound(trouble: ImportTrouble): readonly Message[] {
  if (trouble.by === "page") return [message("{reason}", { reason: trouble.message })];
  if (trouble.by === "store") return [];
  const { code, found, allowed } = trouble;
  return [issueWords[code].done, ...(found ? [message("Found: {found}", { found })] : []), ...(allowed ? [message("Allowed: {allowed}", { allowed })] : [])];
}
