import { useQuery, type QueryClient, type UseQueryResult } from "@tanstack/react-query";
import { createContext, use } from "react";
import { DatasetError, type Trouble } from "../datasets/catalogue";
import type { Dataset } from "../datasets/dataset";
import type { Engine } from "../engine/engine";
import { catalogueQuery } from "./catalogue";

/** A data set and the engine that answers for it. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly engine: Engine;
}

/** The data set that is shown where the address names none. */
export const shippedDataset = "atlas";

/** The data sets that an address names. */
export function namedDatasets(value: string): readonly string[] {
  return value.split(",").filter(Boolean);
}

/** Loads the first data set named that the catalogue beside the page offers, else the shipped one; once. */
export function useAtlasQuery(id: string): UseQueryResult<Atlas> {
  return useQuery({
    queryKey: ["dataset", id],
    queryFn: ({ client }) => openAtlas(id, client),
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
    networkMode: "always",
  });
}

/** What kept a data set away; null for every other error. */
export function troubleOf(error: Error): Trouble | null {
  return error instanceof DatasetError ? error.trouble : null;
}

export const AtlasContext = createContext<Atlas | null>(null);

/** The data set on show; only below where it has been loaded. */
export function useAtlas(): Atlas {
  const atlas = use(AtlasContext);
  if (!atlas) throw new Error("No data set is loaded here");
  return atlas;
}

/** Importers and engine are no part of the first script: they come while the catalogue is fetched. */
async function openAtlas(id: string, queries: QueryClient): Promise<Atlas> {
  const reading = Promise.all([import("../datasets/loadDataset"), import("../engine/memory/memoryEngine")]);
  const catalogue = await queries.ensureQueryData(catalogueQuery);
  const offered = (wanted: string) => catalogue.find((candidate) => candidate.id === wanted);
  const entry = namedDatasets(id).map(offered).find(Boolean) ?? offered(shippedDataset);
  // What is tried again is asked for again.
  if (!entry) queries.removeQueries({ queryKey: catalogueQuery.queryKey });
  if (!entry) throw new DatasetError(`No data set is called “${id}”; there are: ${catalogue.map((candidate) => candidate.id).join(", ")}`, "not-offered");
  const [{ loadDataset }, { createMemoryEngine }] = await reading;
  const dataset = await loadDataset(entry, document.baseURI);
  performance.mark("incident-atlas:rows");
  return { dataset, engine: createMemoryEngine(dataset.description.id, dataset.table) };
}
