import type { ReactNode } from "react";
import { useDatasets, type StoredDataset } from "../../state/datasets";
import type { ImportEvent } from "../../state/imports/importSteps";
import { useTranslator } from "../../state/language";
import { LeaveButton } from "./LeaveButton";

interface KnownFileProps {
  readonly dataset: StoredDataset;
  readonly tell: (event: ImportEvent) => void;
  readonly onClose: () => void;
}

/** The very same file was read before: to show it, or to read it all the same. */
export function KnownFile({ dataset: { id, title, importedAt }, tell, onClose }: KnownFileProps): ReactNode {
  const { t } = useTranslator();
  const { show } = useDatasets();
  return (
    <div className="import-body">
      <p role="alert">{t("This file was read on {day} as “{title}”.", { day: { day: importedAt }, title })}</p>
      <p className="import-actions">
        <button
          type="button"
          className="button button-strong"
          onClick={() => {
            show([id]);
            tell({ kind: "leave" });
            onClose();
          }}
        >
          {t("Show it")}
        </button>
        <button type="button" className="button" onClick={() => tell({ kind: "read-again", replaces: null })}>
          {t("Read it again as another")}
        </button>
        <button type="button" className="button" onClick={() => tell({ kind: "read-again", replaces: id })}>
          {t("Read it again and replace “{title}”", { title })}
        </button>
        <LeaveButton tell={tell} />
      </p>
    </div>
  );
}
