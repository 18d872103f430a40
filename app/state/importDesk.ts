import { createContext, use, useSyncExternalStore } from "react";
import { valueStore } from "./valueStore";

/** A file of the reader's, or a text that was pasted. */
export interface Brought {
  readonly name: string;
  readonly blob: Blob;
  /** When it was last changed, milliseconds since 1970; null where that is not known. */
  readonly modified: number | null;
}

/**
 * What takes the page's place: what becomes of the files brought in, or the report of a data set that is kept. `aside`: the page is on
 * show while files are read.
 */
export type DeskView = { readonly kind: "closed" | "files" | "aside" } | { readonly kind: "report"; readonly id: string };

/** Where files are handed in. It knows nothing of reading: that is fetched when there is something to read. */
export interface ImportDesk {
  view(): DeskView;
  subscribe(listener: () => void): () => void;
  /** An empty list changes nothing. */
  bring(files: readonly Brought[]): void;
  openFiles(): void;
  openReport(id: string): void;
  /** Where files are still on their way, they stay in sight. */
  close(isBusy?: boolean): void;
  /** What was brought since it was last asked. */
  takeUp(): readonly Brought[];
}

const closed: DeskView = { kind: "closed" };

export function createImportDesk(): ImportDesk {
  const { current, subscribe, set: turn } = valueStore(closed);
  let waiting: readonly Brought[] = [];
  return {
    view: current,
    subscribe,
    bring(files) {
      if (files.length === 0) return;
      waiting = [...waiting, ...files];
      turn({ kind: "files" });
    },
    openFiles: () => turn({ kind: "files" }),
    openReport: (id) => turn({ kind: "report", id }),
    close: (isBusy = false) => {
      if (current() !== closed) turn(isBusy ? { kind: "aside" } : closed);
    },
    takeUp() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}

export const ImportDeskContext = createContext<ImportDesk | null>(null);

export function useImportDesk(): ImportDesk {
  const desk = use(ImportDeskContext);
  if (!desk) throw new Error("No desk for files is given to the page");
  return desk;
}

export function useDeskView(): DeskView {
  const desk = useImportDesk();
  return useSyncExternalStore(desk.subscribe, desk.view);
}
