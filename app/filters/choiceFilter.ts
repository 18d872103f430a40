import type { Dictionaries } from "../domain/dictionaries";
import { message, type Message } from "../i18n/message";
import { oncePerTable } from "../table/oncePerTable";
import type { IncidentTable } from "../table/table";
import { labelled, type Choice, type ChoiceFilter, type FilterValues } from "./filter";
import { hasOneOf, type ValueColumn } from "./valueColumn";

interface ChoiceFilterOptions {
  /** Also its key in the address. */
  readonly id: string;
  readonly label: Message;
  isKnown(value: string, dictionaries: Dictionaries): boolean;
  nameOf(value: string, dictionaries: Dictionaries): Message;
  /** For narrow places; the name where it is left out. */
  shortNameOf?(value: string, dictionaries: Dictionaries): Message;
  choices(table: IncidentTable): readonly Choice[];
  column(table: IncidentTable): ValueColumn;
}

/** More values than this are one part of a filter, named by their number. */
const MOST_PARTS = 8;

/** A filter of values joined by commas; an incident passes when it has one of them. */
export function choiceFilter({ id, isKnown, nameOf, shortNameOf = nameOf, column, ...rest }: ChoiceFilterOptions): ChoiceFilter {
  const columnOf = oncePerTable(column);
  return {
    ...rest,
    id,
    keys: [id],
    control: "choices",
    column: columnOf,
    read(raw, dictionaries) {
      const values = [...new Set(split(raw))].toSorted();
      const known = values.filter((value) => isKnown(value, dictionaries));
      return { canonical: known.join(",") || null, ignored: values.filter((value) => !known.includes(value)) };
    },
    test(values, { table }) {
      return hasOneOf(columnOf(table), new Set(chosenOf(values, id)));
    },
    words(values, dictionaries) {
      return labelled(rest.label, chosenOf(values, id).map((value) => nameOf(value, dictionaries)));
    },
    parts(values, dictionaries) {
      const chosen = chosenOf(values, id);
      if (chosen.length > MOST_PARTS) return [{ words: message("{count} chosen", { count: chosen.length }), without: { [id]: undefined } }];
      return chosen.map((value) => ({ words: shortNameOf(value, dictionaries), without: { [id]: toggled(values, id, value) } }));
    },
  };
}

/** The values that are ticked. */
export function chosenOf(values: FilterValues, key: string): readonly string[] {
  return split(values[key] ?? "");
}

/** The value of the key with one choice ticked or unticked; undefined where none is left. */
export function toggled(values: FilterValues, key: string, choice: string): string | undefined {
  const chosen = chosenOf(values, key);
  const next = chosen.includes(choice) ? chosen.filter((value) => value !== choice) : [...chosen, choice];
  return next.length > 0 ? next.toSorted().join(",") : undefined;
}

function split(raw: string): string[] {
  return raw.split(",").map((value) => value.trim()).filter(Boolean);
}
