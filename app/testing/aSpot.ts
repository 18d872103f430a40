import type { Figure } from "../domain/casualty";
import type { Day } from "../domain/day";
import type { GovernorateCode, IncidentId } from "../domain/identifiers";
import type { IncidentKind } from "../domain/incident";
import type { Side } from "../domain/party";
import type { Spot } from "../domain/spot";

/** What is given, and otherwise one incident near Baghdad that states no number. */
export interface SpotSketch extends Partial<Omit<Spot, "killed" | "killedBySide" | "incidents" | "governorate">> {
  /** Killed of each side; the spot's total is their sum. */
  readonly killed?: Partial<Readonly<Record<Side, number>>>;
  readonly count?: number;
  /** Of its incidents, one after the other; the spot's own name where not given. */
  readonly places?: readonly string[];
  /** Of its incidents, one after the other; bombings where not given. */
  readonly kinds?: readonly IncidentKind[];
  readonly governorate?: string | null;
}

export function aSpot({ killed, count = 1, governorate = "IQ-BG", places, kinds, ...given }: SpotSketch = {}): Spot {
  const killedBySide = Object.entries(killed ?? {}).map(([side, best]) => ({ side: side as Side, killed: figureOf(best) }));
  const total = killed ? figureOf(killedBySide.reduce((sum, one) => sum + one.killed.best, 0)) : null;
  return {
    key: "a spot", lat: 33.34, lon: 44.4, precision: "near", name: "Somewhere", notStated: killed ? 0 : count, outsideRule: 0,
    ...given,
    governorate: governorate as GovernorateCode | null,
    incidents: Array.from({ length: count }, (_, i) => ({
      id: `incident-${i}` as IncidentId, title: "An incident", from: 0 as Day, to: 0 as Day, dayPrecision: "day", kind: kinds?.[i] ?? "bombing", killed: i === 0 ? total : null,
      place: places?.[i] ?? given.name ?? "Somewhere", killedBySide: i === 0 ? killedBySide : [],
    })),
    killed: total, killedBySide,
  };
}

function figureOf(best: number): Figure {
  return { low: best, best, high: best, openLow: false, openHigh: false };
}
