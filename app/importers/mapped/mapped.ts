import type { ColumnUse, TableImporter, TableLayout, ImportContext } from "../importer";
import { guessMapping } from "./guessMapping";
import { mappedLayout } from "./mappedLayout";
import { mappedReader } from "./mappedReader";
import { mappedFields, type MappedField } from "./mapping";

/** Any table: the reader of the file says what its columns stand for. To be tried last. */
export const mapped: TableImporter = {
  carrier: "table",
  id: "mapped",
  terms: { title: "Table", licence: "", citation: "", attribution: "", isRestricted: false },
  recognises: (head) => ((head[0]?.length ?? 0) > 1 ? mappedLayout(head) : null),
  uses,
  reader: (layout, context) => mappedReader(layout, context, context.mapping ?? guessMapping([layout.columns]).mapping),
};

function uses({ columns }: TableLayout, { mapping }: ImportContext): readonly ColumnUse[] {
  const fields = new Map(mappedFields.map((field) => [mapping?.columns[field] ?? -1, fieldWords[field]]));
  return columns.map((column, index) => ({ column, use: fields.get(index) ?? "" }));
}

/** What each field is called. */
export const fieldWords: Readonly<Record<MappedField, string>> = {
  id: "Id", title: "Title", kind: "Kind", start: "First day", end: "Last day", year: "Year", month: "Month", day: "Day", country: "Country", governorate: "Governorate",
  place: "Place", latitude: "Latitude", longitude: "Longitude", precision: "Precision of the place", attacker: "Attackers", target: "Targets", killed: "Killed, all sides",
  killedLow: "Killed, all sides: low", killedHigh: "Killed, all sides: high", killedCivilians: "Killed, civilians", wounded: "Wounded, all sides", summary: "Summary",
  source: "Source named", address: "Address of the source",
};
