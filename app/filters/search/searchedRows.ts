import type { Facility } from "../../domain/facility";
import type { FacilityId } from "../../domain/identifiers";
import type { Incident } from "../../domain/incident";
import { formsOf } from "../../domain/name";
import type { Party } from "../../domain/party";
import { fold } from "../../gazetteer/fold";
import { soundOf } from "../../gazetteer/sound";
import { spellingsOf } from "../../gazetteer/spellings";
import { oncePerTable } from "../../table/oncePerTable";
import { readIncident } from "../../table/readIncident";
import { kindName } from "../kinds/kind";
import { bodyNames, type BodyName } from "./namedBodies";

/** What is searched of one incident. */
export interface SearchedRow {
  /** All its words, folded, each after a space. */
  readonly text: string;
  /** How the words of its places' names sound, each between spaces. */
  readonly sounds: string;
  /** Whom it involves or cites: `party sdf`, `authority sohr`, `publisher rudaw`. */
  readonly marks: ReadonlySet<string>;
}

export interface Searched {
  readonly rows: readonly SearchedRow[];
  readonly names: readonly BodyName[];
}

/** Made once for a table, at the first search. */
export const searchedRows = oncePerTable((table): Searched => {
  const facilities = new Map(table.dictionaries.facilities.map((facility) => [facility.id, facility]));
  const parties = new Map(table.dictionaries.parties.map((party) => [party.id, party]));
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const incident = readIncident(table, row);
    return searchedRow(incident, partiesOf(incident).flatMap((id) => parties.get(id) ?? []), facilityOf(incident, facilities));
  });
  return { rows, names: bodyNames(table.dictionaries) };
});

function searchedRow(incident: Incident, parties: readonly Party[], facility: Facility | undefined): SearchedRow {
  const { place, claims, statements, sources } = incident;
  const places = [
    ...formsOf(place.name), ...place.spellings, ...(place.governorate ? spellingsOf(place.governorate) : []),
    ...(facility ? [...formsOf(facility.name), ...facility.spellings] : []),
  ].map(fold);
  const prose = [incident.id, incident.title, incident.summary, incident.note, kindName(incident.kind).text, ...parties.flatMap(({ name }) => formsOf(name))];
  const sounds = new Set(places.flatMap((name) => name.split(" ")).flatMap((word) => soundOf(word) ?? []));
  return {
    text: ` ${[...prose.map(fold), ...places].join(" ")}`,
    sounds: ` ${[...sounds].join(" ")} `,
    marks: new Set([
      ...parties.map(({ id }) => `party ${id}`),
      ...[...claims, ...statements].map(({ authority }) => `authority ${authority}`),
      ...sources.map(({ publisher }) => `publisher ${publisher}`),
    ]),
  };
}

function partiesOf({ attackers, targets, responders }: Incident) {
  return [...attackers, ...targets, ...responders];
}

function facilityOf({ facility }: Incident, facilities: ReadonlyMap<FacilityId, Facility>): Facility | undefined {
  return facility ? facilities.get(facility) : undefined;
}
