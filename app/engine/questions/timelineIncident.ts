import type { Figure } from "../../domain/casualty";
import type { Side } from "../../domain/party";
import type { IncidentInBrief } from "../../domain/spot";
import { inBrief, type CountedIncident } from "../countedIncident";

export interface TimelineIncident extends IncidentInBrief {
  /** Reported killed of each side with a stated number. */
  readonly bySide: readonly { readonly side: Side; readonly figure: Figure }[];
  /** Side with the most reported killed; null where no side is known. */
  readonly side: Side | null;
  /** Whether somebody states a number killed that the rule does not take, and nobody one that it takes. */
  readonly isOutsideRule: boolean;
  /** False where the period leaves it out. */
  readonly inPeriod: boolean;
}

/** An incident as a mark of the timeline. */
export function timelineIncident(counted: CountedIncident, inPeriod: boolean): TimelineIncident {
  const { bySide: tallies, total, isStated } = counted.tally("killed");
  const bySide = tallies.map(({ side, figure }) => ({ side, figure }));
  const side = bySide.toSorted((a, b) => b.figure.best - a.figure.best)[0]?.side ?? null;
  return { ...inBrief(counted), bySide, side, isOutsideRule: isStated && total === null, inPeriod };
}
