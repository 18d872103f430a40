import { useState } from "react";
import type { KeptReport } from "../../../state/imports/keptReport";
import { useClock } from "../../../state/clock";
import { useTranslator } from "../../../state/language";
import { blobParts } from "../../parts/blobParts";
import { saveFile } from "../../parts/saveFile";
import { issueCsv } from "./issueCsv";
import { nextTask } from "../../../state/nextTask";

export interface IssueDownload {
  readonly isBusy: boolean;
  readonly failure: string | null;
  start(): Promise<void>;
}

/** Every issue of a report as CSV, made piece by piece so that the page goes on meanwhile. */
export function useIssueDownload(kept: KeptReport): IssueDownload {
  const translator = useTranslator();
  const clock = useClock();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const start = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const parts = blobParts("text/csv;charset=utf-8");
      for (const piece of issueCsv(kept, clock.today(), translator)) {
        parts.add(piece);
        await nextTask();
      }
      saveFile(`${kept.dataset.id}_import-report.csv`, parts.whole());
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, failure, start };
}
