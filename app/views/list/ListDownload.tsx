import { useState, type ReactNode } from "react";
import { tally } from "../../engine/questions/tally";
import type { Exporter } from "../../exporters/exporter";
import { exporters } from "../../exporters/kinds/index";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { DownloadIcon } from "../../ui/icons";
import { Menu } from "../../ui/Menu";
import { RestrictedDialog } from "./RestrictedDialog";
import { useIncidentsDownload } from "./useIncidentsDownload";

interface Chosen {
  readonly exporter: Exporter;
  readonly ofAll: boolean;
}

/** The incidents as a file: those on show, or all of them. */
export function ListDownload(): ReactNode {
  const { t } = useTranslator();
  const { isRestricted = false } = useAtlas().dataset.description;
  const { view } = usePageState();
  const counts = useAnswer(tally);
  const { progress, failure, start, cancel } = useIncidentsDownload();
  const [waiting, setWaiting] = useState<Chosen | null>(null);
  const choose = (chosen: Chosen) => (isRestricted ? setWaiting(chosen) : void start(chosen.exporter, chosen.ofAll));
  const shownHint = t("displayed ({count})", { count: counts?.shown ?? 0 });
  const allHint = view.asOf === null ? t("all ({count})", { count: counts?.all ?? 0 }) : t("all known on that day");
  return (
    <>
      <Menu
        label={t("Download")}
        icon={<DownloadIcon />}
        disabled={!counts}
        items={exporters.flatMap((exporter) => [
          { label: exporter.name, hint: shownHint, choose: () => choose({ exporter, ofAll: false }) },
          { label: t("All as {format}", { format: exporter.name }), hint: allHint, choose: () => choose({ exporter, ofAll: true }) },
        ])}
      />
      {waiting && (
        <RestrictedDialog
          onAgree={() => {
            setWaiting(null);
            void start(waiting.exporter, waiting.ofAll);
          }}
          onClose={() => setWaiting(null)}
        />
      )}
      {progress && (
        <p className="download-progress">
          {t("Writing {done} of {total}", { done: progress.done, total: progress.total })}{" "}
          <button type="button" className="button" onClick={cancel}>
            {t("Cancel")}
          </button>
        </p>
      )}
      {failure !== null && (
        <p role="alert" className="download-failure">
          {t("The file could not be made: {reason}", { reason: failure })}
        </p>
      )}
    </>
  );
}
