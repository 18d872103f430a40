import type { QueryClient } from "@tanstack/react-query";
import { DatasetError } from "../datasets/catalogue";
import { versionOfFiles } from "../datasets/dataVersion";
import { descriptionTogether } from "../datasets/descriptionTogether";
import type { DatasetStore, DatasetToStore, Kept } from "../datasets/store/datasetStore";
import type { AddressChange, AddressStore } from "./address";
import { atlasQuery, namedDatasets, shippedDataset, type Atlas } from "./atlas";
import { catalogueQuery } from "./catalogue";
import { keepAtHand } from "./datasetAtHand";
import { readQuery } from "./query";
import { forgetDataset, openedStore, storedQuery } from "./storedDatasets";

/** What can be done with data sets. What fails rejects with a `StoreError` or a `DatasetError`, and changes nothing. */
export interface DatasetActions {
  /** For reports, mappings, files, and to find a file that was brought before. Never rejects. */
  opened(): Promise<DatasetStore>;
  /** Keeps a data set, which menus then list; `trouble` of what it became says why it is only kept for the session. */
  store(dataset: DatasetToStore): Promise<Kept>;
  rename(id: string, title: string): Promise<void>;
  /** The others stay on show; the shipped one where there are none. */
  remove(id: string): Promise<void>;
  /** Shows these together; a step that "back" undoes. */
  show(ids: readonly string[]): void;
}

export function datasetActions(queries: QueryClient, address: Pick<AddressStore, "search" | "push">): DatasetActions {
  const show = (ids: readonly string[]) => address.push(datasetChange(ids));
  return {
    opened: () => openedStore(queries),
    async store(dataset) {
      const store = await openedStore(queries);
      const offered = queries.getQueryData(catalogueQuery.queryKey) ?? [];
      const kept = await store.put(dataset, offered.map(({ id }) => id));
      const { id, files } = kept.dataset;
      const version = versionOfFiles(files);
      keepAtHand(queries, id, { description: { ...dataset.description, id, ...(version === "" ? {} : { version }) }, table: dataset.table, issues: [] });
      await forgetDataset(queries, id);
      return kept;
    },
    async rename(id, title) {
      await (await openedStore(queries)).rename(id, title);
      retitle(queries, id, title);
      await queries.invalidateQueries({ queryKey: storedQuery.queryKey });
    },
    async remove(id) {
      await (await openedStore(queries)).remove(id).catch(unlessGone);
      const named = namedDatasets(readQuery(address.search()).get("dataset") ?? "");
      if (named.includes(id)) {
        const others = named.filter((other) => other !== id);
        // Read first: the page stays as it is meanwhile, and the dialog from which this was asked with it.
        await queries.prefetchQuery(atlasQuery(others.join(",") || shippedDataset));
        show(others);
      }
      await forgetDataset(queries, id);
    },
    show,
  };
}

/** What was removed in another tab meanwhile is removed. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DatasetError && error.trouble === "not-offered")) throw error;
}

/** What the address says of data sets on show. The shipped one alone goes without saying. */
export function datasetChange(ids: readonly string[]): AddressChange {
  const isUsual = ids.length === 0 || (ids.length === 1 && ids[0] === shippedDataset);
  return { dataset: isUsual ? undefined : ids.join(","), incident: undefined };
}

/** What is open keeps its columns and answers: only its title is another. */
function retitle(queries: QueryClient, id: string, title: string): void {
  queries.setQueriesData<Atlas>({ queryKey: ["dataset"] }, (atlas) => {
    const [first, ...others] = atlas?.parts.map((part) => (part.id === id ? { ...part, title } : part)) ?? [];
    if (!atlas || !first || atlas.parts.every((part) => part.id !== id)) return atlas;
    return { ...atlas, parts: [first, ...others], dataset: { ...atlas.dataset, description: descriptionTogether([first, ...others]) } };
  });
}
