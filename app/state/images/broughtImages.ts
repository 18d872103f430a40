import { createContext, use, useSyncExternalStore } from "react";
import type { FigureReading } from "../../domain/figureState";
import { valueStore, type ValueStore } from "../valueStore";

/** An image that the reader dropped, chose or pasted, and what it gave back. */
export interface BroughtImage {
  /** Name of the file. */
  readonly name: string;
  readonly reading: FigureReading;
}

/** The images brought in last, for as long as the reader leaves what is said of them. */
export type BroughtImages = ValueStore<readonly BroughtImage[]>;

const BroughtImagesContext = createContext<BroughtImages>(valueStore([]));

export function useBroughtImages(): BroughtImages {
  return use(BroughtImagesContext);
}

export function useImagesAtHand(): readonly BroughtImage[] {
  const brought = useBroughtImages();
  return useSyncExternalStore(brought.subscribe, brought.current);
}
