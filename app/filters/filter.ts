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

/** The valid part of a text in canonical form (null: none of it), and what of it is not valid. */
export interface FilterText {
  readonly canonical: string | null;
  readonly ignored: readonly string[];
}

/** For a text that is valid as a whole or not at all. */
export function wholeText(raw: string, canonical: string | null): FilterText {
  return { canonical, ignored: canonical === null ? [raw] : [] };
}

/** One way to say which incidents; one file each in `kinds/`. */
export interface FilterKind {
  readonly id: string;
  readonly label: Message;
  readonly control: FilterControl;
  /** Its keys in the address. */
  readonly keys: readonly string[];
  /** Reads the text at one of its keys. Never throws. */
  read(raw: string, dictionaries: Dictionaries): FilterText;
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
  /** What it is listed under: a country, a side. */
  readonly group?: string;
}

export function isChoiceFilter(filter: FilterKind): filter is ChoiceFilter {
  return filter.control === "choices";
}
