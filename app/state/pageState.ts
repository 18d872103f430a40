import { ruleIds } from "../counting/ruleIds";
import type { Period } from "../domain/day";
import { parseDay } from "../domain/day";
import type { Dictionaries } from "../domain/dictionaries";
import type { View } from "../engine/engine";
import type { FilterValues } from "../filters/filter";
import { readFilters, withoutFilter } from "../filters/filterValues";
import { periodFilter, periodOf } from "../filters/kinds/period";
import { readQuery } from "./query";
import { parseMapView, settings, type MapView } from "./settings";

/** What the address says, read and checked. */
export interface PageState {
  /** All filters, the period among them. */
  readonly filters: FilterValues;
  /** Null where no period is chosen. */
  readonly period: Period | null;
  readonly view: View;
  /** Id of the open incident. */
  readonly incident: string | null;
  readonly map: MapView | null;
  /** What was there but not valid. */
  readonly ignored: readonly { readonly key: string; readonly value: string }[];
}

/** Reads a query string against the names of a data set. Never throws. */
export function readPageState(search: string, dictionaries: Dictionaries): PageState {
  const query = readQuery(search);
  const { values: filters, ignored } = readFilters(query, dictionaries);
  const setting = readSettings(query);
  const asOf = setting.values.get("asof");
  const map = setting.values.get("map");
  return {
    filters,
    period: periodChosen(filters),
    view: {
      filters: withoutFilter(filters, periodFilter),
      rule: setting.values.get("rule") ?? ruleIds[0],
      asOf: asOf ? parseDay(asOf) : null,
    },
    incident: setting.values.get("incident") ?? null,
    map: map ? parseMapView(map) : null,
    ignored: [...ignored, ...setting.ignored],
  };
}

interface SettingsReading {
  readonly values: ReadonlyMap<string, string>;
  readonly ignored: PageState["ignored"];
}

/** The settings alone, which need no data set. */
export function readSettings(query: ReadonlyMap<string, string>): SettingsReading {
  const values = new Map<string, string>();
  const ignored: { key: string; value: string }[] = [];
  for (const { key, read } of settings) {
    const raw = query.get(key);
    if (!raw) continue;
    const value = read(raw);
    if (value === null) ignored.push({ key, value: raw });
    else values.set(key, value);
  }
  return { values, ignored };
}

function periodChosen(filters: FilterValues): Period | null {
  return periodFilter.keys.some((key) => filters[key] !== undefined) ? periodOf(filters) : null;
}

