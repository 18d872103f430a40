import type { Claim } from "../domain/claim";
import type { Day } from "../domain/day";
import type { IncidentId } from "../domain/identifiers";
import type { Incident } from "../domain/incident";
import { countedPartAt, numberAt } from "./claimColumns";
import { statedWordAt, wordAt, wordsAt } from "./codes";
import { readDetails, readPlaceNames, type ClaimWords } from "./details";
import { DEGREE, type IncidentTable } from "./table";
import { textAt } from "./textPool";

/** The incident of a row, as it was given to `buildTable`; an `end` equal to `start` reads as null. */
export function readIncident(table: IncidentTable, row: number): Incident {
  const { claims, ...details } = readDetails(textAt(table.texts.details, row));
  const start = dayAt(table.start, row);
  const end = dayAt(table.end, row);
  return {
    ...details,
    id: idAt(table, row),
    title: textAt(table.texts.title, row),
    kind: statedWordAt(table.kind, row),
    start,
    end: end === start ? null : end,
    dayPrecision: statedWordAt(table.dayPrecision, row),
    place: {
      ...readPlaceNames(textAt(table.texts.place, row)),
      governorate: wordAt(table.governorate, row),
      country: statedWordAt(table.country, row),
      lat: degreesAt(table.lat, row),
      lon: degreesAt(table.lon, row),
      precision: statedWordAt(table.precision, row),
    },
    facility: wordAt(table.facility, row),
    attackers: wordsAt(table.roles.attackers, row),
    targets: wordsAt(table.roles.targets, row),
    responders: wordsAt(table.roles.responders, row),
    summary: textAt(table.texts.summary, row),
    note: textAt(table.texts.note, row),
    claims: readClaims(table, row, claims),
  };
}

export function idAt(table: IncidentTable, row: number): IncidentId {
  return textAt(table.texts.id, row) as IncidentId;
}

/** Degrees, or null where the place has no coordinates. */
export function degreesAt(column: Int32Array, row: number): number | null {
  const value = numberAt(column, row);
  return value === null ? null : value / DEGREE;
}

function readClaims(table: IncidentTable, row: number, words: readonly ClaimWords[]): Claim[] {
  const first = table.claims.offsets[row] ?? 0;
  return words.map((claimWords, index) => ({ ...claimWords, ...countedPartAt(table.claims, first + index) }));
}

function dayAt(column: Int32Array, row: number): Day {
  return (column[row] ?? Number.NaN) as Day;
}
