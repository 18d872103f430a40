import { groupBy } from "../../domain/grouping";
import type { GovernorateCode } from "../../domain/identifiers";
import { sides } from "../../domain/party";
import { groundRadius } from "../../domain/place";
import { DEGREE, NOT_STATED } from "../../table/table";
import type { CountedIncident } from "../countedIncident";

/** Incidents in view that are too many to be told apart: columns over all incidents, and which of them to draw. */
export interface Cloud {
  /** The very same for as long as rule and as-of day are the same. */
  readonly columns: CloudColumns;
  /** Rows in view that have a point, ascending. */
  readonly rows: Uint32Array;
  /** Those in view that are known to the governorate only, most first. */
  readonly areas: readonly CloudArea[];
}

export interface CloudArea {
  readonly governorate: GovernorateCode;
  readonly incidents: number;
}

/** One value for each incident of the data set. */
export interface CloudColumns {
  /** Millionths of a degree, WGS 84; `NOT_STATED` where the place is no point. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  /** 1 where the point is known to some kilometres or to the district only. */
  readonly isVague: Uint8Array;
  /** Position in `sides` of the side with the most reported killed (the first of equal ones); `NO_SIDE` where none is known. */
  readonly side: Uint8Array;
}

export const NO_SIDE = sides.length;

/** Of the cloud's coordinates: units to a degree, and what stands where there is no point. */
export { DEGREE, NOT_STATED as NO_POINT } from "../../table/table";

/** The cloud, from the incidents themselves. */
export function cloudOf(all: readonly CountedIncident[], inView: readonly CountedIncident[]): Cloud {
  const pointed = all.map(({ incident: { place } }) => hasPoint(place));
  const degrees = (read: (counted: CountedIncident) => number | null) =>
    Int32Array.from(all, (counted, row) => (pointed[row] ? Math.round((read(counted) ?? 0) * DEGREE) : NOT_STATED));
  const byArea = groupBy(inView.filter(({ incident: { place } }) => !hasPoint(place)), ({ incident: { place } }) => place.governorate);
  return {
    columns: {
      lat: degrees(({ incident: { place } }) => place.lat),
      lon: degrees(({ incident: { place } }) => place.lon),
      isVague: Uint8Array.from(all, ({ incident: { place } }) => Number(groundRadius(place.precision) !== 0)),
      side: Uint8Array.from(all, deadliestSide),
    },
    rows: Uint32Array.from(inView.filter(({ row }) => pointed[row]), ({ row }) => row),
    areas: [...byArea].flatMap(([governorate, own]) => (governorate === null ? [] : [{ governorate, incidents: own.length }])).toSorted(mostFirst),
  };
}

export function mostFirst(a: CloudArea, b: CloudArea): number {
  return b.incidents - a.incidents || (a.governorate < b.governorate ? -1 : 1);
}

function hasPoint({ lat, lon, precision }: CountedIncident["incident"]["place"]): boolean {
  return lat !== null && lon !== null && groundRadius(precision) !== null;
}

function deadliestSide({ tally }: CountedIncident): number {
  const [first] = tally("killed").bySide.toSorted((a, b) => b.figure.best - a.figure.best);
  return first ? sides.indexOf(first.side) : NO_SIDE;
}
