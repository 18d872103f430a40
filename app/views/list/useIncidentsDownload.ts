import { useRef, useState } from "react";
import type { Exporter } from "../../exporters/exporter";
import { message } from "../../i18n/message";
import { useAtlas } from "../../state/atlas";
import { useShownPeriod } from "../../state/draftPeriod";
import { useTranslator } from "../../state/language";
import { useListOrder } from "../../state/useListOrder";
import { usePageState } from "../../state/usePageState";
import type { DownloadProgress } from "../parts/downloadIncidents";
import { useFigureFrameLater } from "../parts/useFigureFrame";

const title = message("Incidents");

export interface IncidentsDownloading {
  /** Of the file that is being made; null while none is. */
  readonly progress: DownloadProgress | null;
  readonly failure: string | null;
  start(exporter: Exporter, ofAll: boolean): Promise<void>;
  cancel(): void;
}

/** Makes files of incidents, one at a time. */
export function useIncidentsDownload(): IncidentsDownloading {
  const translator = useTranslator();
  const { engine, dataset: { table, description } } = useAtlas();
  const { view } = usePageState();
  const [period, order] = [useShownPeriod(), useListOrder()];
  const frameOf = useFigureFrameLater();
  const [progress, setProgress] = useState<DownloadProgress | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const stopping = useRef<AbortController>(null);
  const start = async (exporter: Exporter, ofAll: boolean) => {
    stopping.current?.abort();
    const own = new AbortController();
    stopping.current = own;
    const tell = (made: DownloadProgress | null) => {
      if (stopping.current === own) setProgress(made);
    };
    setFailure(null);
    try {
      const [{ downloadIncidents }, frame] = await Promise.all([import("../parts/downloadIncidents"), frameOf(title)]);
      const download = { engine, view, period, order, frame, dataset: description, dictionaries: table.dictionaries, translator };
      await downloadIncidents(download, exporter, ofAll, tell, own.signal);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      tell(null);
    }
  };
  return { progress, failure, start, cancel: () => stopping.current?.abort() };
}
