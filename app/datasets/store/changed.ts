import type { IDBPObjectStore } from "idb";
import type { DatasetDatabase, DatasetSchema } from "./database";

type Names = ["datasets", "parts"];

/** What a change may read and write. */
export interface Changing {
  readonly datasets: IDBPObjectStore<DatasetSchema, Names, "datasets", "readwrite">;
  readonly parts: IDBPObjectStore<DatasetSchema, Names, "parts", "readwrite">;
}

/** Makes a change in one transaction: where a part of it fails, or the page ends meanwhile, everything stays as it was. */
export async function changed<Result>(database: DatasetDatabase, change: (stores: Changing) => Promise<Result>): Promise<Result> {
  const transaction = database.transaction<Names, "readwrite">(["datasets", "parts"], "readwrite", { durability: "strict" });
  // Told by the part that failed, or below.
  transaction.done.catch(() => undefined);
  try {
    const result = await change({ datasets: transaction.objectStore("datasets"), parts: transaction.objectStore("parts") });
    await transaction.done;
    return result;
  } catch (error) {
    await abandoned(transaction);
    // A request that its transaction takes with it knows only that it was aborted.
    throw transaction.error ?? error;
  }
}

async function abandoned(transaction: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => undefined);
}
