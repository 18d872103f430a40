import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { CloseIcon } from "../../ui/icons";
import { BreakableName } from "../parts/BreakableName";
import { bytesWords } from "../parts/bytesWords";

interface ImportPanelProps {
  readonly title: string;
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is shown of a file; its heading gets the focus whenever it becomes another. */
export function ImportPanel({ title, file, size, onClose, children }: ImportPanelProps): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="import-panel" aria-label={title}>
      <div className="panel-head import-head">
        <h2 key={title} ref={focus} tabIndex={-1}>
          {title}
        </h2>
        <span className="import-file">
          <BreakableName name={file} />
        </span>
        <span className="hint">{t(bytesWords(size))}</span>
        <span className="import-stays">{t("This file stays in this browser: nothing is sent.")}</span>
        <IconButton label={t("Close")} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      {children}
    </section>
  );
}

function focus(heading: HTMLElement | null): void {
  heading?.focus();
}
