import type { Figure } from "./casualty";
import type { Day } from "./day";
import type { GovernorateCode, IncidentId } from "./identifiers";
import type { DayPrecision, IncidentKind } from "./incident";
import type { Side } from "./party";
import type { Precision } from "./place";

/** The incidents of one place, as one mark on a map: one point at one precision, or one governorate. */
export interface Spot {
  /** Stable for the same place, whatever the filters. */
  readonly key: string;
  /** Degrees, WGS 84; null for an area mark, which stands where its governorate's name does. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Precision;
  readonly governorate: GovernorateCode | null;
  /** Name of the place in English, as the first of its incidents gives it; the others may name one nearby. */
  readonly name: string;
  /** One or more, the deadliest first, then by day. */
  readonly incidents: readonly SpotIncident[];
  /** Reported killed of all its incidents together; null where none states a number. */
  readonly killed: Figure | null;
  /** The same by side; sides without a stated number are absent. */
  readonly killedBySide: readonly { readonly side: Side; readonly killed: Figure }[];
  /** How many of the incidents state no number killed under the rule, and of how many of those somebody states one. */
  readonly notStated: number;
  readonly outsideRule: number;
}

/** An incident among those of its place. */
export interface SpotIncident extends IncidentInBrief {
  readonly kind: IncidentKind;
  /** Name of its own place in English. */
  readonly place: string;
  /** Sides without a stated number are absent. */
  readonly killedBySide: Spot["killedBySide"];
}

export interface IncidentInBrief {
  readonly id: IncidentId;
  readonly title: string;
  /** First and last day. */
  readonly from: Day;
  readonly to: Day;
  readonly dayPrecision: DayPrecision;
  readonly killed: Figure | null;
}
