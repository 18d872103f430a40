import { useMemo } from "react";
import type { Period } from "../../../domain/day";
import type { Facility } from "../../../domain/facility";
import type { FilterValues } from "../../../filters/filter";
import { useSearch } from "../../../state/addressContext";
import { useAtlas } from "../../../state/atlas";
import { useKeptTimelinePart, type KeptTimelinePart } from "../../../state/keptTimelinePart";
import { readSettings } from "../../../state/pageState";
import { readQuery } from "../../../state/query";
import type { WHOLE_SPAN } from "../../../state/timelineView";
import { usePageState } from "../../../state/usePageState";
import { useTimelineSpan } from "../../../state/useTimelineSpan";

/** What of the page decides how its figures are drawn, beside the answers. */
export interface ShownView {
  readonly filters: FilterValues;
  readonly period: Period | null;
  /** In the address's own words; null where it says nothing valid. */
  readonly layers: string | null;
  readonly shade: string | null;
  readonly symbols: string | null;
  readonly unit: string | null;
  readonly bars: string | null;
  /** Id of the open incident; null where none is. */
  readonly incident: string | null;
  /** Outcome of its running toll. */
  readonly toll: string | null;
  /** Id of the facility whose page is open; null where none is. */
  readonly facility: string | null;
  readonly timelineSpan: Period | typeof WHOLE_SPAN | null;
  readonly keptTimelinePart: KeptTimelinePart | null;
  /** Of the data set. */
  readonly facilities: readonly Facility[];
}

/** The same object for as long as it is the same. */
export function useShownView(): ShownView {
  const { filters, period, incident } = usePageState();
  const search = useSearch();
  const timelineSpan = useTimelineSpan();
  const [keptTimelinePart] = useKeptTimelinePart();
  const { facilities } = useAtlas().dataset.table.dictionaries;
  return useMemo(() => {
    const { values } = readSettings(readQuery(search));
    const said = (key: "layers" | "shade" | "symbols" | "unit" | "bars" | "toll" | "facility") => values.get(key) ?? null;
    return {
      filters, period, incident, timelineSpan, keptTimelinePart, facilities,
      layers: said("layers"), shade: said("shade"), symbols: said("symbols"), unit: said("unit"), bars: said("bars"), toll: said("toll"), facility: said("facility"),
    };
  }, [filters, period, incident, search, timelineSpan, keptTimelinePart, facilities]);
}
