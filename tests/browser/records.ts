import { readdirSync, readFileSync } from "node:fs";

/** A record as it lies in `data/records/`, read without the program's importer. Days are ISO days. */
export interface RecordedIncident {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly start: string;
  readonly end: string | null;
  readonly timeLocal: string | null;
  readonly place: {
    readonly name: Readonly<Record<string, string | null>>;
    readonly governorate: string | null;
    readonly country: string;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly precision: string;
    readonly spellings: readonly string[];
  };
  readonly facility: string | null;
  readonly attackers: readonly string[];
  readonly targets: readonly string[];
  readonly responders: readonly string[];
  readonly summary: string;
  readonly note: string | null;
  readonly related: readonly { readonly id: string; readonly how: string }[];
  readonly sources: readonly RecordedSource[];
  readonly statements: readonly { readonly text: string; readonly authority: string; readonly source: string }[];
  readonly claims: readonly RecordedClaim[];
}

export interface RecordedSource {
  readonly id: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string;
}

export interface RecordedClaim {
  readonly id: string;
  readonly authority: string;
  readonly source: string;
  readonly party: string;
  readonly outcome: string;
  readonly count: number | null;
  readonly bound: string;
  readonly reported: string | null;
  readonly reportedPrecision: string;
  readonly notCounted: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: string | { readonly en: string };
}

/** Every shipped record. */
export const incidents: readonly RecordedIncident[] = readdirSync(new URL("../../data/records/", import.meta.url))
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(read(`records/${file}`)) as RecordedIncident);

export const ghuwayran = incidentOf("2022-01-20-ghuwayran-prison-break");
export const azim = incidentOf("2022-01-21-azim-barracks-attack");

export function incidentOf(id: string): RecordedIncident {
  const found = incidents.find((incident) => incident.id === id);
  if (!found) throw new Error(`No record ${id}`);
  return found;
}

export function inGovernorates(...codes: readonly string[]): RecordedIncident[] {
  return incidents.filter(({ place }) => codes.includes(place.governorate ?? "unknown"));
}

/** Incidents whose own days overlap the period, both ends included. */
export function overlapping(from: string, to: string, among = incidents): RecordedIncident[] {
  return among.filter(({ start, end }) => start <= to && (end ?? start) >= from);
}

export function involving(party: string, among = incidents): RecordedIncident[] {
  return among.filter(({ attackers, targets, responders }) => [attackers, targets, responders].some((ids) => ids.includes(party)));
}

/** First and last day of all records. */
export const wholeSpan = {
  from: incidents.map(({ start }) => start).toSorted()[0] ?? "",
  to: incidents.map(({ start, end }) => end ?? start).toSorted().at(-1) ?? "",
};

/** English name of a party, authority or publisher by its id. */
export function nameOf(list: "parties" | "authorities" | "publishers" | "facilities", id: string): string {
  const named = (JSON.parse(read(`reference/${list}.json`)) as readonly Named[]).find((entry) => entry.id === id);
  if (!named) throw new Error(`No ${id} in ${list}`);
  return typeof named.name === "string" ? named.name : named.name.en;
}

function read(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
}
