import { useMemo } from "react";
import { useSearch } from "./addressContext";
import { useAtlas } from "./atlas";
import { readPageState, type PageState } from "./pageState";

/** What the address says, for the data set on show; the map's view apart, see `useMapViewShown`. */
export function usePageState(): Omit<PageState, "map"> {
  const search = useSearch();
  const { dictionaries } = useAtlas().dataset.table;
  return useMemo(() => readPageState(search, dictionaries), [search, dictionaries]);
}
