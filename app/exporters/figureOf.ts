import type { Figure } from "../domain/casualty";
import type { Outcome } from "../domain/claim";
import type { Side } from "../domain/party";
import type { ExportedIncident } from "./exporter";

/** One figure of an incident; null where it is not stated under the rule. */
export type FigureOf = (exported: ExportedIncident) => Figure | null;

export function totalFigure(outcome: Outcome): FigureOf {
  return (exported) => ofOutcome(exported, outcome)?.total ?? null;
}

export function sideFigure(outcome: Outcome, side: Side): FigureOf {
  return (exported) => ofOutcome(exported, outcome)?.bySide.find((of) => of.side === side)?.figure ?? null;
}

export function allSidesFigure(outcome: Outcome): FigureOf {
  return (exported) => ofOutcome(exported, outcome)?.all?.figure ?? null;
}

function ofOutcome({ outcomes }: ExportedIncident, outcome: Outcome) {
  return outcomes.find((of) => of.outcome === outcome);
}
