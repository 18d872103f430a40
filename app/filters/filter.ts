import type { Figure } from "../domain/casualty";
import type { Dictionaries } from "../domain/dictionaries";
import { message, type Message } from "../i18n/message";
import type { IncidentTable } from "../table/table";
import type { ValueColumn } from "./valueColumn";

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
  /** The same in parts that can be taken away one by one. */
  parts(values: FilterValues, dictionaries: Dictionaries): readonly FilterPart[];
}

/** One part of a filter that is on. */
export interface FilterPart {
  /** What it lets pass, without the filter's name: `Al-Hasakah`. */
  readonly words: Message;
  /** The filter's values without this part. */
  readonly without: FilterChange;
}

/** Values to set by key; undefined takes the key away. */
export type FilterChange = Readonly<Record<string, string | undefined>>;

/** A filter that looks at values of an incident; the page counts what each of them would show. */
export interface FacetedFilter extends FilterKind {
  /** The values of every row: none, one, or (parties) many. */
  column(table: IncidentTable): ValueColumn;
}

/** A filter whose values are ticked one by one. */
export interface ChoiceFilter extends FacetedFilter {
  readonly control: "choices";
  /** Every value that the data set offers, in the order in which it is shown. */
  choices(table: IncidentTable): readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: Message;
  /** The beginning of the label, where that is long. */
  readonly short?: Message;
  /** What it is listed under: a country, a side. */
  readonly group?: string;
}

export function isChoiceFilter(filter: FilterKind): filter is ChoiceFilter {
  return filter.control === "choices";
}

export function isFaceted(filter: FilterKind): filter is FacetedFilter {
  return "column" in filter;
}

/** `Governorate: Al-Hasakah, Diyala` */
export function labelled(label: Message, values: readonly Message[]): Message {
  return message("{filter}: {values}", { filter: label, values: { list: values } });
}

/** Adds a filter's words, which are those of its parts. */
export function inWordsOfParts<Kind extends Omit<FilterKind, "words">>(kind: Kind): NoInfer<Kind> & Pick<FilterKind, "words"> {
  return { ...kind, words: (values, dictionaries) => labelled(kind.label, kind.parts(values, dictionaries).map(({ words }) => words)) };
}
