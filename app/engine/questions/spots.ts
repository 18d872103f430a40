import { groupBy } from "../../domain/grouping";
import type { Incident } from "../../domain/incident";
import { groundRadius } from "../../domain/place";
import type { Spot, SpotIncident } from "../../domain/spot";
import { inBrief, type CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { sumBySide } from "./killedBySide";
import { cloudOf, type Cloud } from "./cloud";
import { sumOf } from "./tally";

export interface SpotsAnswer {
  /** None where there is a cloud. */
  readonly spots: readonly Spot[];
  /** Instead of the spots, where there are more incidents than `MOST_SPOTTED`. */
  readonly cloud: Cloud | null;
  /** Incidents with neither a point nor a governorate: counted, listed, not on the map. */
  readonly notOnMap: number;
}

/** The most incidents that are told apart by their places; above, they are drawn as a cloud. */
export const MOST_SPOTTED = 3_000;

/** The incidents in view, one spot for each place. */
export const spots: QuestionKind<null, SpotsAnswer> = {
  id: "spots",
  answer({ inView, all }) {
    const byPlace = groupBy(inView, ({ incident }) => placeKey(incident));
    const isCloud = inView.length > MOST_SPOTTED;
    return {
      spots: isCloud ? [] : [...byPlace].flatMap(([key, incidents]) => (key === null ? [] : spotOf(key, incidents))),
      cloud: isCloud ? cloudOf(all, inView) : null,
      notOnMap: byPlace.get(null)?.length ?? 0,
    };
  },
};

/** A point at its precision; the governorate where the place is vaguer or has no coordinates; null where there is neither. */
function placeKey({ place: { lat, lon, precision, governorate } }: Incident): string | null {
  if (groundRadius(precision) !== null && lat !== null && lon !== null) return `${lat},${lon},${precision}`;
  return governorate;
}

/** What stands at one place. */
export function spotOf(key: string, incidents: readonly CountedIncident[]): Spot[] {
  const [first] = incidents;
  if (!first) return [];
  const { place } = first.incident;
  const isPoint = key !== place.governorate;
  const killed = sumOf(incidents, "killed");
  return [{
    key,
    lat: isPoint ? place.lat : null,
    lon: isPoint ? place.lon : null,
    precision: isPoint ? place.precision : "governorate",
    governorate: place.governorate,
    name: place.name.en,
    incidents: incidents.map(incidentOf).toSorted((a, b) => (b.killed?.best ?? -1) - (a.killed?.best ?? -1) || a.from - b.from),
    killed: killed.figure,
    killedBySide: sumBySide(incidents).flatMap(({ side, figure }) => (figure ? { side, killed: figure } : [])),
    notStated: killed.notStated,
    outsideRule: killed.outsideRule,
  }];
}

function incidentOf(counted: CountedIncident): SpotIncident {
  const killedBySide = counted.tally("killed").bySide.map(({ side, figure }) => ({ side, killed: figure }));
  return { ...inBrief(counted), kind: counted.incident.kind, place: counted.incident.place.name.en, killedBySide };
}
