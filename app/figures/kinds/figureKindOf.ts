import type { AskedFigure } from "../figure";
import { figureKinds } from "./index";
import { incidentFigureKinds } from "./ofIncident/index";

/** Every figure, those of the open incident after those of the view. */
export const allFigureKinds: readonly AskedFigure<unknown>[] = [...figureKinds, ...incidentFigureKinds];

/** The figure of that id, as addresses and images name it; undefined where there is none. */
export function figureKindOf(id: string): AskedFigure<unknown> | undefined {
  return allFigureKinds.find((kind) => kind.id === id);
}
