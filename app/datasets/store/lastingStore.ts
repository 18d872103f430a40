import { columnFilePieces, readColumnFile } from "../../table/columnFile";
import { DatasetError } from "../catalogue";
import { changed } from "./changed";
import { createConnection, type DatasetDatabase } from "./database";
import type { DatasetStore, StoredDataset } from "./datasetStore";
import { freeDatasetId } from "./freeDatasetId";
import { readReportFile, reportPieces } from "./reportFile";
import { byTitle, descriptionOf, storedDatasetOf, withHash } from "./storedDataset";
import { joined, newKey, rangeOf, removeLeftOver, writeParts, type PartKind } from "./storedParts";
import { StoreError, storeErrorOf } from "./storeError";

/**
 * Keeps data sets in IndexedDB. What is large is written first, part by part, where nobody looks for it; then one transaction makes it
 * the data set's, in place of what was there before. Rejects with a `StoreError` where the browser has none, or lets nobody in.
 */
export async function openLastingStore(connection: () => Promise<DatasetDatabase> = createConnection()): Promise<DatasetStore> {
  await asked(connection);
  const list = async () => byTitle((await asked(async () => (await connection()).getAll("datasets"))).map(({ stored }) => stored));
  const read = async (id: string, kind: PartKind): Promise<{ readonly stored: StoredDataset; readonly file: Blob }> => asked(async () => {
    const transaction = (await connection()).transaction(["datasets", "parts"]);
    const { stored, key } = present(await transaction.objectStore("datasets").get(id), id);
    const parts = await transaction.objectStore("parts").getAll(rangeOf(key, kind));
    return { stored, file: joined(parts) };
  });
  return {
    isLasting: true,
    trouble: null,
    list,
    put: async (given, reserved = []) => asked(async () => {
      const database = await connection();
      const key = newKey(Date.now());
      try {
        await removeLeftOver(database, Date.now());
        await writeParts(database, key, "columns", columnFilePieces({ table: given.table }, null));
        await writeParts(database, key, "report", reportPieces(given.report));
        const dataset = await changed(database, async ({ datasets, parts }) => {
          const id = given.replaces ?? freeDatasetId(given.description.id, [...reserved, ...(await datasets.getAllKeys())]);
          if ((await parts.count(rangeOf(key, "report"))) === 0) throw new StoreError("broken");
          const before = await datasets.get(id);
          const stored = storedDatasetOf(given, id, true);
          if (before) await parts.delete(rangeOf(before.key));
          await datasets.put({ stored, key }, id);
          return stored;
        });
        return { dataset, trouble: null };
      } catch (error) {
        await database.delete("parts", rangeOf(key)).catch(() => undefined);
        throw error;
      }
    }),
    async open(id) {
      const { stored, file } = await read(id, "columns");
      const { table } = readKept(await asked(() => file.arrayBuffer()), stored);
      if (!table) throw new DatasetError(`What is kept of “${stored.title}” holds no incidents`);
      return { description: descriptionOf(stored), table, issues: [] };
    },
    async report(id) {
      const { file } = await read(id, "report");
      return readReportFile(await asked(() => file.arrayBuffer()));
    },
    rename: async (id, title) => asked(async () => changed(await connection(), async ({ datasets }) => {
      const kept = present(await datasets.get(id), id);
      await datasets.put({ ...kept, stored: { ...kept.stored, title } }, id);
    })),
    remove: async (id) => asked(async () => changed(await connection(), async ({ datasets, parts }) => {
      const { key } = present(await datasets.get(id), id);
      await parts.delete(rangeOf(key));
      await datasets.delete(id);
    })),
    findByHash: async (hash) => withHash(await list(), hash),
    mapping: async (headerKey) => (await asked(async () => (await connection()).get("mappings", headerKey))) ?? null,
    async keepMapping(headerKey, mapping) {
      await asked(async () => (await connection()).put("mappings", mapping, headerKey));
    },
  };
}

function readKept(bytes: ArrayBuffer, { title }: StoredDataset): ReturnType<typeof readColumnFile> {
  try {
    return readColumnFile(bytes);
  } catch (error) {
    throw new DatasetError(`What this browser keeps of “${title}” is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}

function present<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new DatasetError(`No data set “${id}” is kept in this browser`, "not-offered");
  return value;
}

/** The answer of the browser; its errors as `StoreError`s. */
async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof DatasetError ? error : storeErrorOf(error);
  }
}
