import type { FacilityId, IncidentId, PublisherId, SourceId } from "../../domain/identifiers";
import type { Incident } from "../../domain/incident";
import { aClaim } from "../aClaim";
import { aDay } from "../aDay";
import { anIncident } from "../anIncident";

/**
 * Six incidents whose answers are worked out by hand. Killed, low–best–high: riot 2–3–5 detainees; break 10–10–14 security forces
 * and at least 20 militants; post 11; market 7 over all sides; road not stated; nowhere a stated 0, undated.
 */
export function smallWorld(): readonly Incident[] {
  return [road, nowhere, breakOut, market, riot, post];
}

const prison = { governorate: "SY-HA", lat: 36.5, lon: 40.75, precision: "exact", placeName: "Old prison", facility: "old-prison" as FacilityId } as const;

const riot = anIncident({
  ...prison, id: "riot", title: "Riot", kind: "prison-riot", start: "2021-11-01", attackers: ["inmates"], targets: ["guards"],
  claims: [aClaim({ party: "inmates", count: null, low: 2, high: 5, bound: "about", reported: "2021-11-02" })],
});

const breakOut = anIncident({
  ...prison, id: "break", title: "Break", kind: "prison-break", start: "2022-01-20", end: "2022-01-30",
  attackers: ["fighters", "inmates"], targets: ["guards"], responders: ["soldiers"],
  related: [{ id: "riot" as IncidentId, how: "same-facility" }, { id: "market" as IncidentId, how: "retaliation" }],
  statements: [
    { text: "It began at night.", authority: aClaim().authority, source: "s1" as SourceId, reported: aDay("2022-01-21") },
    { text: "It was over.", authority: aClaim().authority, source: "s1" as SourceId, reported: aDay("2022-01-30") },
  ],
  claims: [
    aClaim({ id: "c1", count: 10 }),
    aClaim({ id: "c2", count: 14, authority: "monitor", reported: "2022-01-25" }),
    aClaim({ id: "c3", party: "fighters", count: 20, bound: "at-least", reported: "2022-01-22" }),
    aClaim({ id: "c4", party: "all", count: 50, reported: "2022-01-24" }),
    aClaim({ id: "c5", party: "inmates", outcome: "escaped", count: null, authority: "monitor" }),
    aClaim({ id: "c6", outcome: "wounded", count: 5, reported: "2022-02-10" }),
    aClaim({ id: "c7", count: 99, authority: "channel", notCounted: "reprint" }),
  ],
});

const post = anIncident({
  id: "post", title: "Army post", kind: "barracks-attack", start: "2022-01-21", governorate: "IQ-DI", lat: 34.3, lon: 44.5, precision: "near",
  claims: [aClaim({ count: 11 })],
});

const market = anIncident({
  id: "market", title: "Market", kind: "bombing", start: "2022-02-10", dayPrecision: "month", governorate: "IQ-BG", lat: 33.3, lon: 44.4,
  precision: "district", targets: ["villagers"],
  sources: [
    { id: "s1" as SourceId, publisher: "digest" as PublisherId, date: null, url: "https://example.org/market" },
    { id: "s2" as SourceId, publisher: "gazette" as PublisherId, date: aDay("2022-01-21"), url: "https://example.org/post" },
  ],
  claims: [aClaim({ party: "all", count: 7, authority: "hospital", reported: "2022-02-11" })],
});

const road = anIncident({ id: "road", title: "Road", start: "2022-02-15", lat: null, lon: null, precision: "governorate" });

const nowhere = anIncident({
  id: "nowhere", title: "Nowhere", kind: "raid", start: "2022-03-01", governorate: null, lat: null, lon: null, precision: "country",
  attackers: [], targets: ["soldiers"],
  claims: [aClaim({ count: 0, reported: null })],
});
