import type { Dictionaries } from "../domain/dictionaries";
import { spanOf, type Incident } from "../domain/incident";
import { claimBuilder } from "./claimBuilder";
import { together } from "./columnBuilder";
import { detailsWriter, placeText } from "./details";
import { numberColumn } from "./numberColumn";
import { rowOrder } from "./rowOrder";
import { sourceBuilder } from "./sourceBuilder";
import { DEGREE, type IncidentTable } from "./table";
import { textColumn } from "./textColumn";
import { wordColumn, wordLists } from "./wordColumn";

/** Takes incidents one by one, in any order, and keeps none of them: what they say goes straight into columns. */
export interface TableBuilder {
  add(incident: Incident): void;
  /** The table of all that were added, which refer to these names. */
  finish(dictionaries: Dictionaries): IncidentTable;
}

/** The same incidents make the same table, in whatever order they come. Nothing that an incident says is lost. */
export function tableBuilder(): TableBuilder {
  const start = numberColumn((incident: Incident) => incident.start);
  const id = textColumn((incident: Incident) => incident.id);
  const columns = together<Incident, Omit<IncidentTable, "rows" | "dictionaries">>({
    start,
    end: numberColumn((incident) => spanOf(incident).to),
    dayPrecision: wordColumn(({ dayPrecision }) => dayPrecision),
    kind: wordColumn(({ kind }) => kind),
    governorate: wordColumn(({ place }) => place.governorate),
    country: wordColumn(({ place }) => place.country),
    precision: wordColumn(({ place }) => place.precision),
    facility: wordColumn(({ facility }) => facility),
    lat: numberColumn(({ place }) => quantised(place.lat)),
    lon: numberColumn(({ place }) => quantised(place.lon)),
    roles: together<Incident, IncidentTable["roles"]>({
      attackers: wordLists(({ attackers }) => attackers),
      targets: wordLists(({ targets }) => targets),
      responders: wordLists(({ responders }) => responders),
    }),
    statements: wordLists(({ statements }) => statements.map(({ authority }) => authority)),
    claims: claimBuilder(),
    sources: sourceBuilder(),
    texts: together<Incident, IncidentTable["texts"]>({
      id,
      title: textColumn(({ title }) => title),
      summary: textColumn(({ summary }) => summary),
      note: textColumn(({ note }) => note),
      place: textColumn(placeText),
      details: textColumn(detailsWriter()),
    }),
  });
  let rows = 0;
  return {
    add(incident) {
      columns.add(incident);
      rows += 1;
    },
    finish: (dictionaries) => ({ rows, dictionaries, ...columns.finish(rowOrder(rows, start.at, id.at)) }),
  };
}

function quantised(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * DEGREE);
}
