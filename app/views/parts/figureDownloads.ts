import { createContext, use, useSyncExternalStore } from "react";
import type { Theme } from "../../state/theme";
import type { FigureFormat } from "./figureFile";

/** A figure on the page that can be had as a file, as it is drawn now. */
export interface OfferedFigure {
  readonly id: string;
  readonly title: string;
  /** Rejects with a sentence where the file cannot be made. */
  download(format: FigureFormat, theme: Theme): Promise<void>;
}

/** The figures that are on the page, for whoever wants several of them at once. */
export interface FigureDownloads {
  offered(): readonly OfferedFigure[];
  subscribe(listener: () => void): () => void;
  /** Gives back how to withdraw it. */
  offer(figure: OfferedFigure): () => void;
}

export function createFigureDownloads(): FigureDownloads {
  const listeners = new Set<() => void>();
  let figures: readonly OfferedFigure[] = [];
  const change = (next: readonly OfferedFigure[]) => {
    figures = next;
    for (const listener of listeners) listener();
  };
  return {
    offered: () => figures,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    offer(figure) {
      change([...figures, figure]);
      return () => change(figures.filter((other) => other !== figure));
    },
  };
}

const FigureDownloadsContext = createContext(createFigureDownloads());

export function useFigureDownloads(): FigureDownloads {
  return use(FigureDownloadsContext);
}

/** Those on the page now, from top to bottom. */
export function useOfferedFigures(): readonly OfferedFigure[] {
  const downloads = useFigureDownloads();
  const figures = useSyncExternalStore(downloads.subscribe, downloads.offered);
  const placeOf = ({ id }: OfferedFigure) => Array.from(document.querySelectorAll("[role=figure]")).findIndex((figure) => figure.classList.contains(`figure-${id}`));
  return figures.toSorted((a, b) => placeOf(a) - placeOf(b));
}
