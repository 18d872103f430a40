import type { Claim } from "../domain/claim";
import type { FacilityId, GovernorateCode, IncidentId, PartyId, PublisherId, SourceId } from "../domain/identifiers";
import type { Incident } from "../domain/incident";
import type { Place } from "../domain/place";
import { aClaim } from "./aClaim";
import { aDay } from "./aDay";

/** An incident in plain words: ids as texts, days as ISO texts, the place's parts beside the incident's. */
export interface IncidentOptions
  extends Partial<Pick<Incident, "title" | "kind" | "dayPrecision" | "timeLocal" | "summary" | "note" | "related" | "sources" | "statements">>,
    Partial<Pick<Place, "country" | "lat" | "lon" | "precision" | "spellings">> {
  readonly id?: string;
  readonly start?: string;
  readonly end?: string | null;
  readonly placeName?: string;
  readonly governorate?: string | null;
  readonly facility?: string | null;
  readonly attackers?: readonly string[];
  readonly targets?: readonly string[];
  readonly responders?: readonly string[];
  readonly claims?: readonly Claim[];
  /** Short for one claim of so many soldiers killed. */
  readonly killed?: number;
}

/** A one-day ambush at an exact place in Al-Hasakah, without a claim, unless told otherwise. */
export function anIncident(options: IncidentOptions = {}): Incident {
  const { id = "an-incident", start = "2022-01-20", end = null, killed, governorate = "SY-HA", facility = null } = options;
  const { title = "An ambush", kind = "ambush", dayPrecision = "day", timeLocal = null, summary = "", note = "" } = options;
  const { attackers = ["fighters"], targets = ["soldiers"], responders = [], related = [], statements = [] } = options;
  return {
    id: id as IncidentId,
    title, kind, dayPrecision, timeLocal, summary, note, related, statements,
    start: aDay(start),
    end: end === null ? null : aDay(end),
    place: placeOf(options, governorate),
    facility: facility as FacilityId | null,
    attackers: attackers as readonly PartyId[],
    targets: targets as readonly PartyId[],
    responders: responders as readonly PartyId[],
    sources: options.sources ?? [
      { id: "s1" as SourceId, publisher: "gazette" as PublisherId, date: aDay(start), url: `https://example.org/${id}` },
    ],
    claims: options.claims ?? (killed === undefined ? [] : [aClaim({ count: killed })]),
  };
}

function placeOf(options: IncidentOptions, governorate: string | null): Place {
  const { placeName = "a village", country, lat = 36.5, lon = 40.75, precision = "exact", spellings = [] } = options;
  return {
    name: { en: placeName },
    governorate: governorate as GovernorateCode | null,
    country: country ?? (governorate?.startsWith("IQ") ? "IQ" : "SY"),
    lat, lon, precision, spellings,
  };
}
