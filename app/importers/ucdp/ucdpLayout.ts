import { readDay } from "../cells/readDay";
import type { TableHead, TableLayout } from "../importer";
import { columnsOf, recordsBefore } from "../rows/columns";

/** Columns of GED since 20.1 and of the Candidate files, in their order. */
const CURRENT = (
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name," +
  "side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date," +
  "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid," +
  "country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob"
).split(",");

/** Columns of GED 19.1. */
const OLDER = (
  "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b," +
  "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude," +
  "longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians," +
  "deaths_unknown,low,best,high"
).split(",");

const NEEDED = ["type_of_violence", "side_a", "side_b", "best", "low", "high", "date_start", "country"] as const;

/** The layout by the names of the columns; without names, by how many cells the rows have and what stands where. */
export function ucdpLayout(head: TableHead): TableLayout | null {
  const [names] = head;
  if (!names) return null;
  const columns = columnsOf(names);
  if (NEEDED.every(columns.has)) {
    const version = columns.has("relid") ? "20.1 or later" : "19.1 or earlier";
    return { columns: names, before: recordsBefore(head), version };
  }
  const known = [CURRENT, OLDER].find((list) => isRowOf(list, names));
  return known ? { columns: known, before: 0, version: "without column names" } : null;
}

/** Whether a record holds, under these names, what rows of UCDP hold. */
function isRowOf(columns: readonly string[], row: readonly string[]): boolean {
  if (row.length !== columns.length) return false;
  const cell = (name: string): string => (row[columns.indexOf(name)] ?? "").trim();
  return (
    /^\d+$/.test(cell("id")) && /^(?:19|20)\d\d$/.test(cell("year")) && /^[123]$/.test(cell("type_of_violence")) && cell("side_a") !== "" &&
    /^[1-7]$/.test(cell("where_prec")) && readDay(cell("date_start"), "day-month") !== null && ["best", "low", "high"].every((name) => /^\d+$/.test(cell(name)))
  );
}
