import type { AskedFigure } from "./figure";

/** What a figure is of: all in view, or the one incident or facility that is open. */
export type FigureSubject = "view" | "incident" | "facility";

export function subjectOf(kind: AskedFigure<unknown>): FigureSubject {
  if ("incidentQuestion" in kind) return "incident";
  return "facilityQuestion" in kind ? "facility" : "view";
}
