import type { TableImporter } from "../importer";
import { columnsOf, recordsBefore, usesByName } from "../rows/columns";
import { acledReader } from "./acledReader";

const CREDIT = "Armed Conflict Location & Event Data (ACLED), acleddata.com";

/** Events as ACLED exports them: 31 columns, its older 25 in capitals, and cuts of them without coordinates. Found by name, in any order. */
export const acled: TableImporter = {
  carrier: "table",
  id: "acled",
  terms: { title: "ACLED", licence: "ACLED's terms of use: not to be passed on", citation: CREDIT, attribution: CREDIT, isRestricted: true },
  recognises(head) {
    const [names] = head;
    if (!names) return null;
    const { has } = columnsOf(names);
    if (!["event_date", "event_type", "actor1", "fatalities"].every(has)) return null;
    const version = has("disorder_type") ? "with disorder types" : has("sub_event_type") ? "with sub-event types" : "with event types alone";
    return { columns: names, before: recordsBefore(head), version };
  },
  uses: ({ columns }) => usesByName(columns, uses),
  reader: acledReader,
};

const uses: Readonly<Record<string, string>> = {
  event_id_cnty: "Id", data_id: "Id, where there is no other", event_date: "Day", time_precision: "Precision of the day", event_type: "Kind", sub_event_type: "Kind",
  actor1: "Attackers", assoc_actor_1: "Attackers", ally_actor_1: "Attackers", inter1: "Side of the attackers",
  actor2: "Targets", assoc_actor_2: "Targets", ally_actor_2: "Targets", inter2: "Side of the targets",
  country: "Country", iso: "Country, where it is not named", admin1: "Governorate", location: "Place", latitude: "Latitude", longitude: "Longitude",
  geo_precision: "Precision of the place", source: "Sources named", notes: "Summary", fatalities: "Killed, all sides",
};
