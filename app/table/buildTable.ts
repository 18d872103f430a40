import type { Dictionaries } from "../domain/dictionaries";
import { spanOf, type Incident } from "../domain/incident";
import { buildSources } from "./buildSources";
import { claimColumns } from "./claimColumns";
import { codeColumn, codeLists } from "./codes";
import { detailsText } from "./details";
import { DEGREE, NOT_STATED, type IncidentTable } from "./table";
import { textPool } from "./textPool";

/** Incidents in any order → columns sorted by first day, then by id. Nothing that an incident says is lost. */
export function buildTable(incidents: readonly Incident[], dictionaries: Dictionaries): IncidentTable {
  const sorted = incidents.toSorted((a, b) => a.start - b.start || compareText(a.id, b.id));
  const words = <Word extends string>(read: (incident: Incident) => Word | null) => codeColumn(sorted.map(read));
  const texts = (read: (incident: Incident) => string) => textPool(sorted.map(read));
  return {
    rows: sorted.length,
    dictionaries,
    start: Int32Array.from(sorted, ({ start }) => start),
    end: Int32Array.from(sorted, (incident) => spanOf(incident).to),
    dayPrecision: words(({ dayPrecision }) => dayPrecision),
    kind: words(({ kind }) => kind),
    governorate: words(({ place }) => place.governorate),
    country: words(({ place }) => place.country),
    precision: words(({ place }) => place.precision),
    facility: words(({ facility }) => facility),
    lat: Int32Array.from(sorted, ({ place }) => quantised(place.lat)),
    lon: Int32Array.from(sorted, ({ place }) => quantised(place.lon)),
    roles: {
      attackers: codeLists(sorted.map(({ attackers }) => attackers)),
      targets: codeLists(sorted.map(({ targets }) => targets)),
      responders: codeLists(sorted.map(({ responders }) => responders)),
    },
    claims: claimColumns(sorted.map(({ claims }) => claims)),
    sources: buildSources(sorted.map(({ sources }) => sources)),
    texts: {
      id: texts(({ id }) => id),
      title: texts(({ title }) => title),
      summary: texts(({ summary }) => summary),
      note: texts(({ note }) => note),
      details: texts(detailsText),
    },
  };
}

function quantised(degrees: number | null): number {
  return degrees === null ? NOT_STATED : Math.round(degrees * DEGREE);
}

/** By code unit: the same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
