import type { Dictionaries } from "../domain/dictionaries";
import type { Message } from "../i18n/message";
import type { FilterContext, FilterKind, FilterPart, FilterValues, RowTest } from "./filter";
import { filterKinds } from "./kinds/index";

export interface FilterReading {
  readonly values: FilterValues;
  /** Keys and values that were there but not valid, to be told to the reader. */
  readonly ignored: readonly { readonly key: string; readonly value: string }[];
}

/** Reads the filters from the pairs of an address. Never throws; what is not valid is ignored and named. */
export function readFilters(pairs: Iterable<readonly [string, string]>, dictionaries: Dictionaries): FilterReading {
  const values: Record<string, string> = {};
  const ignored: { key: string; value: string }[] = [];
  for (const [key, value] of pairs) {
    const filter = filterOfKey(key);
    if (!filter || value === "") continue;
    const text = filter.read(value, dictionaries);
    if (text.canonical !== null) values[key] = text.canonical;
    ignored.push(...text.ignored.map((part) => ({ key, value: part })));
  }
  return { values, ignored };
}

/** The filters that are on. */
export function appliedFilters(values: FilterValues): readonly FilterKind[] {
  return filterKinds.filter((filter) => filter.keys.some((key) => values[key] !== undefined));
}

/** The values without those of one filter. */
export function withoutFilter(values: FilterValues, filter: FilterKind): FilterValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !filter.keys.includes(key)));
}

/** Every filter that is on, in words. */
export function filtersInWords(values: FilterValues, dictionaries: Dictionaries): readonly Message[] {
  return appliedFilters(values).map((filter) => filter.words(values, dictionaries));
}

/** A part of a filter that is on, under the filter's name. */
export interface NamedPart extends FilterPart {
  readonly label: Message;
}

/** The parts of a filter; none where it is off. */
export function partsOf(filter: FilterKind, values: FilterValues, dictionaries: Dictionaries): readonly FilterPart[] {
  return appliedFilters(values).includes(filter) ? filter.parts(values, dictionaries) : [];
}

/** Every filter that is on, in parts that can be taken away one by one. */
export function filterParts(values: FilterValues, dictionaries: Dictionaries): readonly NamedPart[] {
  return appliedFilters(values).flatMap((filter) => filter.parts(values, dictionaries).map((part) => ({ ...part, label: filter.label })));
}

/** The test of each filter that is on, by the filter's id. */
export function rowTests(values: FilterValues, context: FilterContext): ReadonlyMap<string, RowTest> {
  return new Map(appliedFilters(values).map((filter) => [filter.id, filter.test(values, context)]));
}

function filterOfKey(key: string): FilterKind | undefined {
  return filterKinds.find((filter) => filter.keys.includes(key));
}
