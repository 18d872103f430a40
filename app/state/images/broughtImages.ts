import { createContext, use, useSyncExternalStore } from "react";
import type { FigureReading } from "../../domain/figureState";

/** An image that the reader dropped, chose or pasted, and what it gave back. */
export interface BroughtImage {
  /** Name of the file. */
  readonly name: string;
  readonly reading: FigureReading;
}

/** The images brought in last, for as long as the reader leaves what is said of them. */
export interface BroughtImages {
  images(): readonly BroughtImage[];
  subscribe(listener: () => void): () => void;
  /** In place of those before. */
  set(images: readonly BroughtImage[]): void;
}

export function createBroughtImages(): BroughtImages {
  const listeners = new Set<() => void>();
  let images: readonly BroughtImage[] = [];
  return {
    images: () => images,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      images = next;
      for (const listener of listeners) listener();
    },
  };
}

const BroughtImagesContext = createContext(createBroughtImages());

export function useBroughtImages(): BroughtImages {
  return use(BroughtImagesContext);
}

export function useImagesAtHand(): readonly BroughtImage[] {
  const brought = useBroughtImages();
  return useSyncExternalStore(brought.subscribe, brought.images);
}
