import { DatasetError } from "../catalogue";
import type { Mapping } from "../../importers/mapped/mapping";
import type { DatasetStore, DatasetToStore, StoredDataset } from "./datasetStore";
import { freeDatasetId } from "./freeDatasetId";
import { byTitle, descriptionOf, storedDatasetOf, withHash } from "./storedDataset";
import type { StoreError } from "./storeError";

/** Keeps data sets as long as the page is open. `trouble`: why there is no better one. */
export function createSessionStore(trouble: StoreError | null = null): DatasetStore {
  const kept = new Map<string, { readonly stored: StoredDataset; readonly given: DatasetToStore }>();
  const mappings = new Map<string, Mapping>();
  const list = () => byTitle(Array.from(kept.values(), ({ stored }) => stored));
  const found = (id: string) => {
    const dataset = kept.get(id);
    if (!dataset) throw new DatasetError(`No data set “${id}” is kept in this page`, "not-offered");
    return dataset;
  };
  return {
    isLasting: false,
    trouble,
    list: async () => list(),
    async put(given, reserved = []) {
      const id = given.replaces ?? freeDatasetId(given.description.id, [...reserved, ...kept.keys()]);
      const stored = storedDatasetOf(given, id, false);
      kept.set(id, { stored, given });
      return { dataset: stored, trouble };
    },
    async open(id) {
      const { stored, given } = found(id);
      return { description: descriptionOf(stored), table: given.table, issues: [] };
    },
    report: async (id) => found(id).given.report,
    async rename(id, title) {
      const { stored, given } = found(id);
      kept.set(id, { stored: { ...stored, title }, given });
    },
    async remove(id) {
      found(id);
      kept.delete(id);
    },
    findByHash: async (hash) => withHash(list(), hash),
    mapping: async (headerKey) => mappings.get(headerKey) ?? null,
    async keepMapping(headerKey, mapping) {
      mappings.set(headerKey, mapping);
    },
  };
}
