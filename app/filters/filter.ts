import type { Figure } from "../domain/casualty";
import type { Dictionaries } from "../domain/dictionaries";
import type { Message } from "../i18n/message";
import type { IncidentTable } from "../table/table";

/**
 * The filters that are on, as text by their key in the address (`governorate` → `SY-HA,IQ-DI`). Only valid values in one
 * canonical form; a filter that is off has no key.
 */
export type FilterValues = Readonly<Record<string, string>>;

/** Which kind of control shows a filter. */
export type FilterControl = "choices" | "period" | "text" | "range" | "choice";

/** What a filter may look at to decide on a row. */
export interface FilterContext {
  readonly table: IncidentTable;
  /** Reported killed of a row by the counting rule; null where not stated under it. */
  killed(row: number): Figure | null;
}

export type RowTest = (row: number) => boolean;

/** One way to say which incidents; one file each in `kinds/`. */
export interface FilterKind {
  readonly id: string;
  readonly label: Message;
  readonly control: FilterControl;
  /** Its keys in the address. */
  readonly keys: readonly string[];
  /** The value of one of its keys in canonical form; null where it is not valid. Never throws. */
  canonical(key: string, raw: string, dictionaries: Dictionaries): string | null;
  /** Which rows pass; called only with canonical values of which at least one is its own. */
  test(values: FilterValues, context: FilterContext): RowTest;
  /** What it lets pass, in words: `Governorate: Al-Hasakah, Diyala`. */
  words(values: FilterValues, dictionaries: Dictionaries): Message;
}

/** A filter whose values are ticked one by one. */
export interface ChoiceFilter extends FilterKind {
  readonly control: "choices";
  /** Every value that the data set offers, in the order in which it is shown. */
  choices(table: IncidentTable): readonly Choice[];
  /** The values of a row: none, one, or (a party in several roles) many. */
  valuesAt(table: IncidentTable, row: number): readonly string[];
}

export interface Choice {
  readonly value: string;
  readonly label: Message;
  /** The value's name in other languages and spellings, for a search among many. */
  readonly group?: string;
}

export function isChoiceFilter(filter: FilterKind): filter is ChoiceFilter {
  return filter.control === "choices";
}
