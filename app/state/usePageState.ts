import { useMemo } from "react";
import { useSearch } from "./addressContext";
import { namedDatasets, useAtlas } from "./atlas";
import { useDatasetId } from "./datasetId";
import { readPageState, type PageState } from "./pageState";

/** What the address says, for the data set on show; the map's view apart, see `useMapViewShown`. */
export function usePageState(): Omit<PageState, "map"> {
  const search = useSearch();
  const asked = useDatasetId();
  const { description, table } = useAtlas().dataset;
  return useMemo(() => {
    const state = readPageState(search, table.dictionaries);
    const elsewhere = namedDatasets(asked).filter((id) => id !== description.id).map((value) => ({ key: "dataset", value }));
    return { ...state, incident: withoutDataset(state.incident, description.id), ignored: [...state.ignored, ...elsewhere] };
  }, [search, asked, description, table]);
}

/** An incident may be named with its data set before it: `atlas:2022-01-21-azim-barracks-attack`. */
function withoutDataset(incident: string | null, dataset: string): string | null {
  return incident?.startsWith(`${dataset}:`) ? incident.slice(dataset.length + 1) : incident;
}
