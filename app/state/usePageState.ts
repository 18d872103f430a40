import { useMemo } from "react";
import { useSearch } from "./addressContext";
import { namedDatasets, useAtlas } from "./atlas";
import { useDatasetId } from "./datasetId";
import { incidentNamed } from "./incidentNamed";
import { readPageState, type PageState } from "./pageState";

/** What the address says, for the data sets on show; the map's view apart, see `useMapViewShown`. */
export function usePageState(): Omit<PageState, "map"> {
  const search = useSearch();
  const asked = useDatasetId();
  const { dataset: { table }, parts } = useAtlas();
  return useMemo(() => {
    const state = readPageState(search, table.dictionaries);
    const shown = parts.map(({ id }) => id);
    const elsewhere = namedDatasets(asked).filter((id) => !shown.includes(id)).map((value) => ({ key: "dataset", value }));
    return { ...state, incident: state.incident && incidentNamed(state.incident, shown, table), ignored: [...state.ignored, ...elsewhere] };
  }, [search, asked, parts, table]);
}
