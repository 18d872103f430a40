import { useState, type ReactNode } from "react";
import { tally } from "../../engine/questions/tally";
import { message } from "../../i18n/message";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { useShownPeriod } from "../../state/draftPeriod";
import { useTranslator } from "../../state/language";
import { useListOrder } from "../../state/useListOrder";
import { usePageState } from "../../state/usePageState";
import { DownloadIcon } from "../../ui/icons";
import { Menu } from "../../ui/Menu";
import { useFigureFrame } from "../parts/useFigureFrame";
import { downloadIncidents } from "./downloadIncidents";

/** The incidents as a file: those on show, or all of them. */
export function ListDownload(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { engine, dataset: { table } } = useAtlas();
  const { view } = usePageState();
  const [period, order] = [useShownPeriod(), useListOrder()];
  const frame = useFigureFrame(message("Incidents"));
  const counts = useAnswer(tally);
  const [failure, setFailure] = useState<string | null>(null);
  const download = async (ofAll: boolean) => {
    if (!frame) return;
    setFailure(null);
    try {
      await downloadIncidents({ engine, view, period, order, frame, dictionaries: table.dictionaries, translator }, ofAll);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Menu
        label={t("Download")}
        icon={<DownloadIcon />}
        disabled={!counts || !frame}
        items={[
          { label: "CSV", hint: t("displayed ({count})", { count: counts?.shown ?? 0 }), choose: () => void download(false) },
          {
            label: t("All as CSV"),
            hint: view.asOf === null ? t("all ({count})", { count: counts?.all ?? 0 }) : t("all known on that day"),
            choose: () => void download(true),
          },
        ]}
      />
      {failure !== null && (
        <p role="alert" className="download-failure">
          {t("The file could not be made: {reason}", { reason: failure })}
        </p>
      )}
    </>
  );
}
