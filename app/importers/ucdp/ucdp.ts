import type { TableImporter } from "../importer";
import { usesByName } from "../rows/columns";
import { ucdpLayout } from "./ucdpLayout";
import { ucdpReader } from "./ucdpReader";

const CITATION =
  "Sundberg, Ralph and Erik Melander (2013) Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4). " +
  "Davies, Shawn, Therése Pettersson and Magnus Öberg (2023) Organized violence 1989–2022, and the return of conflict between states. Journal of Peace Research 60(4).";

/** UCDP's Georeferenced Event Dataset, 19.1 and later, its Candidate files, with names of columns or without, and copies with a row of tags. */
export const ucdp: TableImporter = {
  carrier: "table",
  id: "ucdp",
  terms: { title: "UCDP GED", licence: "CC BY 4.0", citation: CITATION, attribution: "Uppsala Conflict Data Program, ucdp.uu.se (CC BY 4.0)", isRestricted: false },
  recognises: ucdpLayout,
  uses: ({ columns }) => usesByName(columns, uses),
  reader: ucdpReader,
};

const uses: Readonly<Record<string, string>> = {
  id: "Id", type_of_violence: "Kind", side_a: "Attackers", side_b: "Targets", source_article: "Sources named", source_original: "Origin named",
  source_headline: "Summary", where_prec: "Precision of the place", where_coordinates: "Place", where_description: "Summary, without a headline",
  adm_1: "Governorate", latitude: "Latitude", longitude: "Longitude", country: "Country", country_id: "Country, where it is not named",
  date_prec: "Precision of the day", date_start: "First day", date_end: "Last day", deaths_a: "Killed, side A", deaths_b: "Killed, side B",
  deaths_civilians: "Killed, civilians", deaths_unknown: "Killed, side not stated", best: "Killed, all sides: best", low: "Killed, all sides: low", high: "Killed, all sides: high",
};
