import { precisions, type Precision } from "../../domain/place";
import { message, type Message } from "../../i18n/message";
import type { IncidentTable } from "../../table/table";
import { inWordsOfParts, wholeText, type FacetedFilter } from "../filter";
import { hasOneOf, oneInEachRow, type ValueColumn } from "../valueColumn";

/** What can be asked for: the vaguest place still shown. */
export const vaguestPlaces = ["exact", "near", "district", "governorate"] as const satisfies readonly Precision[];

const names: Readonly<Record<Precision, Message>> = {
  exact: message("Exact place"),
  near: message("Near that place"),
  district: message("Somewhere in the district"),
  governorate: message("Governorate only"),
  country: message("Country only"),
  unknown: message("Place not known"),
};

/** The vaguest place that still passes. */
export const precisionFilter: FacetedFilter = inWordsOfParts({
  id: "precision",
  label: message("Place precision"),
  control: "choice",
  keys: ["precision"],
  read: (raw) => wholeText(raw, vaguestPlaces.some((precision) => precision === raw) ? raw : null),
  test(values, { table }) {
    const vaguest = rankOf(values["precision"]);
    return hasOneOf(column(table), new Set(precisions.filter((precision) => rankOf(precision) <= vaguest)));
  },
  column,
  parts: ({ precision = "" }) => [{ words: vaguestWords(precision), without: { precision: undefined } }],
});

function column({ precision }: IncidentTable): ValueColumn {
  return oneInEachRow(precision);
}

function vaguestWords(precision: string): Message {
  const name = precisionName(precision);
  return precision === "exact" ? name : message("{precision} or better", { precision: name });
}

export function precisionName(value: string): Message {
  return names[precisions[rankOf(value)] ?? "unknown"];
}

function rankOf(value: string | undefined): number {
  const rank = precisions.findIndex((precision) => precision === value);
  return rank < 0 ? precisions.length : rank;
}
