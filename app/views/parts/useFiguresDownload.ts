import { useEffect, useRef, useState } from "react";
import { usualImage } from "../../domain/imageSettings";
import type { AskedFigure } from "../../figures/figure";
import { figureFileName } from "../../figures/fileName";
import { useTranslator } from "../../state/language";
import { nextTask } from "../../state/nextTask";
import { downloadFigure, type FigureFormat } from "./figureFile";
import { saveFile } from "./saveFile";
import { useFigureOrder } from "./useFigureOrder";

export interface FiguresDownloading {
  /** How far it is, or how it ended. */
  readonly said: string;
  readonly isBusy: boolean;
  /** One file after the other. */
  make(kinds: readonly AskedFigure<unknown>[], format: FigureFormat): Promise<void>;
  /** All of them in every format as one file. */
  makeZip(kinds: readonly AskedFigure<unknown>[]): Promise<void>;
  cancel(): void;
}

/** Makes the files of several figures, one run at a time; ends with the dialog that began it. */
export function useFiguresDownload(): FiguresDownloading {
  const { t } = useTranslator();
  const orderOf = useFigureOrder();
  const [said, say] = useState("");
  const [isBusy, setBusy] = useState(false);
  const stopping = useRef<AbortController>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const tellStep = (index: number, count: number, kind: AskedFigure<unknown>) => {
    say(t("Making {index} of {count}: {figure}", { index: index + 1, count, figure: t(kind.title) }));
    return nextTask();
  };
  const failed = (reason: string) => t("The file could not be made: {reason}", { reason });
  const run = async (work: (signal: AbortSignal) => Promise<string>) => {
    const own = new AbortController();
    stopping.current = own;
    setBusy(true);
    try {
      say(await work(own.signal));
    } catch (error) {
      say(own.signal.aborted ? t("Cancelled") : failed(reasonOf(error)));
    }
    setBusy(false);
  };
  return {
    said, isBusy,
    make: (kinds, format) => run(async (signal) => {
      const failures: string[] = [];
      for (const [index, kind] of kinds.entries()) {
        await tellStep(index, kinds.length, kind);
        signal.throwIfAborted();
        await orderOf(kind, usualImage).then((order) => downloadFigure(order, format)).catch((error: unknown) => failures.push(`${t(kind.title)} (${reasonOf(error)})`));
      }
      return failures.length === 0 ? t("Done: {count} handed over", { count: kinds.length }) : failed(failures.join("; "));
    }),
    makeZip: (kinds) => run(async (signal) => {
      const { figuresZip } = await import("./figuresZip");
      const { file, frame, failures } = await figuresZip(kinds, (kind) => orderOf(kind, usualImage), (index) => {
        const kind = kinds[index];
        return kind ? tellStep(index, kinds.length, kind) : nextTask();
      }, signal);
      saveFile(figureFileName({ id: "figures" }, frame, "zip"), file);
      return failures.length === 0 ? t("Done: {count} figures in one file", { count: kinds.length }) : failed(failures.join("; "));
    }),
    cancel: () => stopping.current?.abort(),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
