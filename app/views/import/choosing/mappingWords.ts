import { message, type Message } from "../../../i18n/message";
import type { MappingReason } from "../../../importers/mapped/guessMapping";
import type { MappedField } from "../../../importers/mapped/mapping";

/** The name of a column, or its place where it has none. */
export function columnName(name: string, index: number): string {
  return name.trim() === "" ? `${index + 1}` : name.slice(0, 80);
}

/** Why a column was taken for a field. */
export function reasonWords(reason: MappingReason, field: MappedField): Message {
  if (reason.by === "name") return message("by its name");
  const percent = Math.round(reason.share * 100);
  return message("{percent} % of the first rows read as {what}", { percent, what: contentWords[field] ?? message("such") });
}

/** What the cells of a column that was guessed by its content read as. */
const contentWords: Readonly<Partial<Record<MappedField, Message>>> = {
  start: message("a day"),
  latitude: message("a latitude"),
  longitude: message("a longitude"),
  governorate: message("a governorate"),
  country: message("a country"),
  address: message("an address"),
};
