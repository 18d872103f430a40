import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { DatasetError } from "../../datasets/catalogue";
import type { ImportReport } from "../../datasets/importReport";
import type { StoredDataset } from "../../datasets/store/datasetStore";
import { askedOnce } from "../askedOnce";
import { openedStore } from "../storedDatasets";

export type { ImportReport };

/** What became of the file of a data set that is kept. */
export interface KeptReport {
  readonly dataset: StoredDataset;
  readonly report: ImportReport;
}

export function useKeptReport(id: string): UseQueryResult<KeptReport> {
  return useQuery(keptReportQuery(id));
}

export function keptReportQuery(id: string) {
  return queryOptions<KeptReport>({
    queryKey: ["import-report", id],
    queryFn: async ({ client }) => {
      const store = await openedStore(client);
      const [all, report] = await Promise.all([store.list(), store.report(id)]);
      const dataset = all.find((each) => each.id === id);
      if (!dataset) throw new DatasetError(`No data set is called “${id}”`, "not-offered");
      return { dataset, report };
    },
    ...askedOnce,
    gcTime: KEPT,
    structuralSharing: false,
  });
}

/** Milliseconds for which a report that nobody looks at is kept: it may hold a million issues. */
const KEPT = 20_000;
