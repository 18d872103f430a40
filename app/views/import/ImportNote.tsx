import type { ReactNode } from "react";
import type { QueuedFile } from "../../state/imports/queuedFile";
import { isOver } from "../../state/imports/importSteps";
import { useTranslator } from "../../state/language";
import { shownFile } from "./shownFile";
import { stepWords } from "./stepWords";

interface ImportNoteProps {
  readonly files: readonly QueuedFile[];
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** One line above the page while files are read and the reader looks at something else. */
export function ImportNote({ files, onOpen, onClose }: ImportNoteProps): ReactNode {
  const { t } = useTranslator();
  const file = shownFile(files, null);
  if (!file) return null;
  return (
    <div className="note" role="note">
      <p>{t("{file}: {state}", { file: file.brought.name, state: stepWords(file.step) })}</p>
      <span className="import-actions">
        <button type="button" className="link-button" onClick={onOpen}>
          {t("Look at it")}
        </button>
        {files.every(({ step }) => isOver(step)) && (
          <button type="button" className="link-button" onClick={onClose}>
            {t("Hide")}
          </button>
        )}
      </span>
    </div>
  );
}
