import type { TableImporter } from "../importer";
import { columnsOf, recordsBefore, usesByName } from "../rows/columns";
import { gtdReader } from "./gtdReader";

const CREDIT = "Global Terrorism Database, National Consortium for the Study of Terrorism and Responses to Terrorism (START), University of Maryland";

/** The Global Terrorism Database, from its workbook or as text. */
export const gtd: TableImporter = {
  carrier: "table",
  id: "gtd",
  terms: { title: "Global Terrorism Database", licence: "GTD's terms of use: not to be passed on", citation: CREDIT, attribution: CREDIT, isRestricted: true },
  recognises(head) {
    const [names] = head;
    if (!names) return null;
    const { has } = columnsOf(names);
    if (!["eventid", "iyear", "imonth", "iday", "nkill", "nkillter", "gname"].every(has)) return null;
    return { columns: names, before: recordsBefore(head), version: null };
  },
  uses: ({ columns }) => usesByName(columns, uses),
  reader: gtdReader,
};

const uses: Readonly<Record<string, string>> = {
  eventid: "Id", iyear: "Year", imonth: "Month", iday: "Day", extended: "Whether it lasted", resolution: "Last day", country_txt: "Country", country: "Country, where it is not named",
  provstate: "Governorate", city: "Place", latitude: "Latitude", longitude: "Longitude", specificity: "Precision of the place", summary: "Summary", addnotes: "Note",
  doubtterr: "Note", suicide: "Kind", attacktype1_txt: "Kind", targtype1_txt: "Targets", gname: "Attackers", gname2: "Attackers", gname3: "Attackers",
  nperpcap: "Captured, attackers", nkill: "Killed, all sides", nkillter: "Killed, attackers", nwound: "Wounded, all sides", nwoundte: "Wounded, attackers",
  ishostkid: "Whether people were taken", nhostkid: "Kidnapped", scite1: "Sources named", scite2: "Sources named", scite3: "Sources named",
};
