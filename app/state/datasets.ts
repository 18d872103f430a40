import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { DatasetStore, DatasetToStore, Kept, StoredDataset } from "../datasets/store/datasetStore";
import type { StoreReason } from "../datasets/store/storeError";
import { useAddress } from "./addressContext";
import { useAtlas } from "./atlas";
import { useCatalogue } from "./catalogue";
import { datasetActions, type DatasetActions } from "./datasetActions";
import { offeredDatasets, type OfferedDataset } from "./offeredDatasets";
import { storedQuery } from "./storedDatasets";
import { storeReasonOf } from "./storeReason";

export type { DatasetStore, DatasetToStore, Kept, OfferedDataset, StoredDataset, StoreReason };

/** The data sets that can be shown, and what can be done with the reader's own. */
export interface Datasets extends DatasetActions {
  /** Those beside the page at once, the reader's own when they are known. */
  readonly datasets: readonly OfferedDataset[];
  /** Why nothing that is brought in outlives the page; null where it does, or while that is not known. */
  readonly trouble: StoreReason | null;
}

export function useDatasets(): Datasets {
  const queries = useQueryClient();
  const address = useAddress();
  const catalogue = useCatalogue();
  const { parts } = useAtlas();
  const { data, error } = useQuery(storedQuery);
  const actions = useMemo(() => datasetActions(queries, address), [queries, address]);
  return {
    ...actions,
    datasets: useMemo(() => offeredDatasets(catalogue, data?.datasets ?? [], parts.map(({ id }) => id)), [catalogue, data, parts]),
    trouble: data?.trouble ?? (error && storeReasonOf(error)),
  };
}
