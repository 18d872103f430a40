import { queryOptions, useQuery, type QueryClient, type UseQueryResult } from "@tanstack/react-query";
import { createContext, use } from "react";
import { DatasetError, type CatalogueEntry, type Trouble } from "../datasets/catalogue";
import type { Dataset } from "../datasets/dataset";
import type { StoredDataset } from "../datasets/store/datasetStore";
import type { Engine } from "../engine/engine";
import type { DatasetDescription } from "../importers/importer";
import { askedOnce } from "./askedOnce";
import { catalogueQuery } from "./catalogue";
import { takeAtHand } from "./datasetAtHand";
import { openedStore } from "./storedDatasets";

/** A data set, or several as one, and the engine that answers for it. */
export interface Atlas {
  readonly dataset: Dataset;
  /** The data sets that it is made of, in the order in which they are named. */
  readonly parts: readonly DatasetDescription[];
  readonly engine: Engine;
}

/** The data set that is shown where the address names none. */
export const shippedDataset = "atlas";

/** The data sets that an address names. */
export function namedDatasets(value: string): readonly string[] {
  return value.split(",").filter(Boolean);
}

/** Loads the data sets named that are offered beside the page or kept in the browser, together; else the shipped one. */
export function useAtlasQuery(id: string): UseQueryResult<Atlas> {
  return useQuery(atlasQuery(id));
}

/** `id`: what the address says, several joined by commas. */
export function atlasQuery(id: string) {
  return queryOptions({
    queryKey: ["dataset", id],
    queryFn: ({ client }) => openAtlas(id, client),
    ...askedOnce,
    gcTime: KEPT,
    structuralSharing: false,
  });
}

/** Milliseconds for which a data set that is no longer shown is kept: it is soon opened again, and may take half a gigabyte. */
const KEPT = 20_000;

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
  const places = await placesOf(namedDatasets(id), catalogue, queries);
  // What is tried again is asked for again.
  if (places.length === 0) queries.removeQueries({ queryKey: catalogueQuery.queryKey });
  if (places.length === 0) throw new DatasetError(`No data set is called “${id}”; there are: ${catalogue.map((candidate) => candidate.id).join(", ")}`, "not-offered");
  const [{ loadDataset }, { createMemoryEngine }] = await reading;
  const open = async (stored: string) => takeAtHand(queries, stored) ?? (await openedStore(queries)).open(stored);
  const datasets = await Promise.all(places.map(async (place) => ("file" in place ? loadDataset(place, document.baseURI) : open(place.id))));
  const dataset = await together(datasets);
  performance.mark("incident-atlas:rows");
  enginesMade += 1;
  return { dataset, parts: datasets.map(({ description }) => description), engine: createMemoryEngine(`${dataset.description.id} ${enginesMade}`, dataset.table) };
}

/** So that what is opened again, perhaps changed meanwhile, is not taken for what it was: answers are kept by the engine's id. */
let enginesMade = 0;

/** Where the data sets named are, each once; the shipped one where there is none of them. The store is asked only for what is not offered. */
async function placesOf(ids: readonly string[], catalogue: readonly CatalogueEntry[], queries: QueryClient): Promise<readonly (CatalogueEntry | StoredDataset)[]> {
  const offered = (wanted: string) => catalogue.find((candidate) => candidate.id === wanted);
  const names = [...new Set(ids)];
  const stored = names.every(offered) ? [] : await (await openedStore(queries)).list().catch(() => []);
  const found = names.flatMap((name) => offered(name) ?? stored.find((candidate) => candidate.id === name) ?? []);
  return found.length > 0 ? found : [offered(shippedDataset) ?? []].flat();
}

/** A single one, as it nearly always is, needs nothing that merges. */
async function together(datasets: readonly Dataset[]): Promise<Dataset> {
  const [first, ...others] = datasets;
  if (!first) throw new Error("There is no data set to show");
  if (others.length === 0) return first;
  const { datasetsTogether } = await import("../datasets/datasetsTogether");
  return datasetsTogether([first, ...others]);
}
