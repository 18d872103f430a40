import type { DatasetStore } from "./datasetStore";
import { byTitle } from "./storedDataset";
import { StoreError } from "./storeError";

/** A lasting store, and beside it one for what it cannot take: that is kept as long as the page is open. */
export function storeBeside(lasting: DatasetStore, session: DatasetStore): DatasetStore {
  const inSession = async (id: string) => (await session.list()).some((stored) => stored.id === id);
  const holding = async (id: string) => ((await inSession(id)) ? session : lasting);
  const all = async () => byTitle([...(await lasting.list()), ...(await session.list())]);
  return {
    isLasting: true,
    trouble: null,
    list: all,
    async put(dataset, reserved = []) {
      if (dataset.replaces !== null && (await inSession(dataset.replaces))) return session.put(dataset, reserved);
      const sessionIds = (await session.list()).map(({ id }) => id);
      try {
        return await lasting.put(dataset, [...reserved, ...sessionIds]);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        const lastingIds = await lasting.list().then((list) => list.map(({ id }) => id), () => []);
        const kept = await session.put({ ...dataset, replaces: null }, [...reserved, ...lastingIds]);
        return { ...kept, trouble: error };
      }
    },
    open: async (id) => (await holding(id)).open(id),
    report: async (id) => (await holding(id)).report(id),
    rename: async (id, title) => (await holding(id)).rename(id, title),
    remove: async (id) => (await holding(id)).remove(id),
    findByHash: async (hash) => (await session.findByHash(hash)) ?? lasting.findByHash(hash),
    mapping: async (headerKey) => (await session.mapping(headerKey)) ?? lasting.mapping(headerKey),
    async keepMapping(headerKey, mapping) {
      await session.keepMapping(headerKey, mapping);
      await lasting.keepMapping(headerKey, mapping);
    },
  };
}
