import { precisions, type Precision } from "../../domain/place";
import { message, type Message } from "../../i18n/message";
import { statedWordAt } from "../../table/codes";
import { wholeText, type FilterKind } from "../filter";

const offered = ["exact", "near", "district", "governorate"] as const satisfies readonly Precision[];

const names: Readonly<Record<Precision, Message>> = {
  exact: message("Exact place"),
  near: message("Near that place"),
  district: message("Somewhere in the district"),
  governorate: message("Governorate only"),
  country: message("Country only"),
  unknown: message("Place not known"),
};

/** The vaguest place that still passes. */
export const precisionFilter: FilterKind = {
  id: "precision",
  label: message("Place precision"),
  control: "choice",
  keys: ["precision"],
  read: (raw) => wholeText(raw, offered.some((precision) => precision === raw) ? raw : null),
  test(values, { table }) {
    const vaguest = rankOf(values["precision"]);
    return (row) => rankOf(statedWordAt(table.precision, row)) <= vaguest;
  },
  words: (values) => message("Place precision: {precision} or better", { precision: precisionName(values["precision"] ?? "") }),
};

export function precisionName(value: string): Message {
  return names[precisions[rankOf(value)] ?? "unknown"];
}

function rankOf(value: string | undefined): number {
  const rank = precisions.findIndex((precision) => precision === value);
  return rank < 0 ? precisions.length : rank;
}
