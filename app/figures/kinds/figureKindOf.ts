import type { AskedFigure } from "../figure";
import { subjectOf, type FigureSubject } from "../figureSubject";
import { figureKinds } from "./index";
import { facilityFigureKinds } from "./ofFacility/index";
import { incidentFigureKinds } from "./ofIncident/index";

/** Every figure, those of the open incident and of the open facility after those of the view. */
export const allFigureKinds: readonly AskedFigure<unknown>[] = [...figureKinds, ...incidentFigureKinds, ...facilityFigureKinds];

/** The figure of that id, as addresses and images name it; undefined where there is none. */
export function figureKindOf(id: string): AskedFigure<unknown> | undefined {
  return allFigureKinds.find((kind) => kind.id === id);
}

/** The figures of what is open, then those of the view. */
export function offeredFigureKinds(open: Readonly<Record<Exclude<FigureSubject, "view">, string | null>>): readonly AskedFigure<unknown>[] {
  const ofOne = allFigureKinds.filter((kind) => {
    const subject = subjectOf(kind);
    return subject !== "view" && open[subject] !== null;
  });
  return [...ofOne, ...figureKinds];
}
