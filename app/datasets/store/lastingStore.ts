import { columnFilePieces, readColumnFile } from "../../table/columnFile";
import type { IncidentTable } from "../../table/table";
import { DatasetError } from "../catalogue";
import { createConnection, type DatasetDatabase } from "./database";
import type { DatasetStore, StoredDataset } from "./datasetStore";
import { freeDatasetId } from "./freeDatasetId";
import { readReportFile, reportFile } from "./reportFile";
import { byTitle, descriptionOf, storedDatasetOf, withHash } from "./storedDataset";
import { storeErrorOf } from "./storeError";

/** Keeps data sets in IndexedDB. Rejects with a `StoreError` where the browser has none, or lets nobody in. */
export async function openLastingStore(connection: () => Promise<DatasetDatabase> = createConnection()): Promise<DatasetStore> {
  await asked(connection);
  const list = async () => byTitle(await asked(async () => (await connection()).getAll("datasets")));
  const opened = async (id: string): Promise<{ readonly stored: StoredDataset; readonly table: IncidentTable }> => {
    const { stored, blob } = await asked(async () => {
      const transaction = (await connection()).transaction(["datasets", "columns"]);
      const [found, columns] = await Promise.all([transaction.objectStore("datasets").get(id), transaction.objectStore("columns").get(id)]);
      return { stored: present(found, id), blob: present(columns, id) };
    });
    const { table } = readColumnFile(await asked(() => blob.arrayBuffer()));
    if (!table) throw new DatasetError(`What is kept of “${stored.title}” holds no incidents`);
    return { stored, table };
  };
  return {
    isLasting: true,
    trouble: null,
    list,
    async put(given, reserved = []) {
      // Made before the transaction begins: it ends by itself where it has to wait for something else.
      const columns = new Blob([...columnFilePieces({ table: given.table }, null)]);
      const report = reportFile(given.report);
      const dataset = await changed(connection, async (write, ids) => {
        const id = given.replaces ?? freeDatasetId(given.description.id, [...reserved, ...(await ids())]);
        const stored = storedDatasetOf(given, id, true);
        await Promise.all([write("columns", columns, id), write("reports", report, id), write("datasets", stored, id)]);
        return stored;
      });
      return { dataset, trouble: null };
    },
    async open(id) {
      const { stored, table } = await opened(id);
      return { description: descriptionOf(stored), table, issues: [] };
    },
    async report(id) {
      const blob = present(await asked(async () => (await connection()).get("reports", id)), id);
      return readReportFile(await asked(() => blob.arrayBuffer()));
    },
    async file(id) {
      const { stored, table } = await opened(id);
      return new Blob([...columnFilePieces({ table }, descriptionOf(stored))]);
    },
    rename: (id, title) => changed(connection, async (write, _ids, read) => {
      await write("datasets", { ...present(await read(id), id), title }, id);
    }),
    remove: (id) => changed(connection, async (write, _ids, read) => {
      present(await read(id), id);
      await Promise.all([write("columns", null, id), write("reports", null, id), write("datasets", null, id)]);
    }),
    findByHash: async (hash) => withHash(await list(), hash),
    mapping: async (headerKey) => (await asked(async () => (await connection()).get("mappings", headerKey))) ?? null,
    async keepMapping(headerKey, mapping) {
      await asked(async () => (await connection()).put("mappings", mapping, headerKey));
    },
  };
}

interface Written {
  readonly datasets: StoredDataset;
  readonly columns: Blob;
  readonly reports: Blob;
}

/** Null takes what is at the id away. */
type Write = <Name extends keyof Written>(name: Name, value: Written[Name] | null, id: string) => Promise<unknown>;

/** Makes a change in one transaction: where a part of it fails, or the page ends meanwhile, everything stays as it was. */
async function changed<Result>(
  connection: () => Promise<DatasetDatabase>,
  change: (write: Write, ids: () => Promise<readonly string[]>, read: (id: string) => Promise<StoredDataset | undefined>) => Promise<Result>,
): Promise<Result> {
  const database = await asked(connection);
  return asked(async () => {
    const transaction = database.transaction(["datasets", "columns", "reports"], "readwrite", { durability: "strict" });
    // Told by the part that failed, or below.
    transaction.done.catch(() => undefined);
    const write: Write = async (name, value, id) => {
      const store = transaction.objectStore<keyof Written>(name);
      return value === null ? store.delete(id) : store.put(value, id);
    };
    const datasets = transaction.objectStore("datasets");
    try {
      const result = await change(write, () => datasets.getAllKeys(), (id) => datasets.get(id));
      await transaction.done;
      return result;
    } catch (error) {
      await abandoned(transaction);
      // A request that its transaction takes with it knows only that it was aborted.
      throw transaction.error ?? error;
    }
  });
}

async function abandoned(transaction: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => undefined);
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
