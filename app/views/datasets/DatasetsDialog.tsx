import { useRef, useState, type ReactNode } from "react";
import { counted } from "../../i18n/message";
import type { Datasets } from "../../state/datasets";
import { useTranslator } from "../../state/language";
import { Dialog } from "../../ui/Dialog";
import { chosenDatasets, isOnShow, toggled } from "./chosenDatasets";
import { DatasetsTable } from "./DatasetsTable";
import { failureWords, troubleWords } from "./troubleWords";
import { useDatasetExport } from "./useDatasetExport";
import "./datasets.css";

interface DatasetsDialogProps {
  readonly data: Datasets;
  readonly onAdd?: () => void;
  readonly onReport?: (id: string) => void;
  readonly onClose: () => void;
}

/** All data sets: which to show together, and what can be done with the reader's own. */
export function DatasetsDialog({ data, onAdd, onReport, onClose }: DatasetsDialogProps): ReactNode {
  const { t } = useTranslator();
  const { datasets, trouble, rename, remove, show } = data;
  const [choice, choose] = useState<readonly string[]>(() => datasets.filter(({ isShown }) => isShown).map(({ id }) => id));
  const [failure, setFailure] = useState<unknown>(null);
  const chosen = chosenDatasets(datasets, choice);
  const root = useRef<HTMLDivElement>(null);
  const attempt = async (action: Promise<void>) => {
    setFailure(null);
    await action.catch(setFailure);
  };
  const exportWhole = useDatasetExport();
  return (
    <Dialog title={t("Data sets")} closeLabel={t("Close")} onClose={onClose} isWide>
      <div className="datasets" ref={root} tabIndex={-1}>
        <p>{t("What you bring in stays in this browser: it is sent nowhere, and a link to it works here only.")}</p>
        {trouble && <p className="datasets-trouble">{t(troubleWords[trouble])}</p>}
        <DatasetsTable
          datasets={datasets}
          chosen={chosen}
          onToggle={(id) => choose(toggled(chosen, id))}
          onRename={(id, title) => attempt(rename(id, title))}
          // The button that had the focus goes with its row.
          onRemove={(id) => void attempt(remove(id)).then(() => root.current?.focus())}
          onExport={({ id }) => void attempt(exportWhole(id))}
          onReport={onReport}
        />
        <p className="datasets-failure" role="alert">
          {failure !== null && t(failureWords(failure))}
        </p>
        <p className="datasets-actions">
          <button
            type="button"
            className="button button-strong"
            disabled={chosen.length === 0 || isOnShow(datasets, chosen)}
            onClick={() => {
              show(chosen);
              onClose();
            }}
          >
            {t(counted(chosen.length, "Show {count} data set", "Show {count} data sets together"))}
          </button>
          {onAdd && (
            <button type="button" className="button" onClick={onAdd}>
              {t("Add data…")}
            </button>
          )}
        </p>
      </div>
    </Dialog>
  );
}
