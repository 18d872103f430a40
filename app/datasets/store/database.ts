import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Mapping } from "../../importers/mapped/mapping";
import type { StoredDataset } from "./datasetStore";
import { StoreError } from "./storeError";

/** A data set as it is kept. Its columns and its report are parts that begin with `key`. */
export interface KeptDataset {
  readonly stored: StoredDataset;
  readonly key: string;
}

/** What is known of each data set, and apart from it what is large, so that a list of them reads nothing large. */
export interface DatasetSchema extends DBSchema {
  datasets: { key: string; value: KeptDataset };
  parts: { key: string; value: Blob | Uint8Array<ArrayBuffer> };
  /** By the header of the files that they are for. */
  mappings: { key: string; value: Mapping };
}

export type DatasetDatabase = IDBPDatabase<DatasetSchema>;

const NAME = "incident-atlas";
const VERSION = 1;

/** Opens the database when it is asked for, and again where it was closed meanwhile: by a newer page, or by the browser. */
export function createConnection(version: number = VERSION): () => Promise<DatasetDatabase> {
  let opened: Promise<DatasetDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= connect(version, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

async function connect(version: number, onClosed: () => void): Promise<DatasetDatabase> {
  const { promise: inTheWay, reject } = withResolvers();
  const opening = open(version, onClosed, () => reject(new StoreError("broken", "Another tab holds an older version of this page open: close it, and try again")));
  try {
    return await Promise.race([opening, inTheWay]);
  } catch (error) {
    // Where the other tab is closed after all, nobody waits for it any more.
    void opening.then((database) => database.close(), () => undefined);
    throw error instanceof StoreError || isOlder(error) ? error : new StoreError("forbidden", undefined, { cause: error });
  }
}

async function open(version: number, onClosed: () => void, onBlocked: () => void): Promise<DatasetDatabase> {
  return openDB<DatasetSchema>(NAME, version, {
    upgrade(database) {
      for (const store of ["datasets", "parts", "mappings"] as const) {
        if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
      }
    },
    blocked: onBlocked,
    blocking(_current, _wanted, event) {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  });
}

function withResolvers(): { readonly promise: Promise<never>; readonly reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, no) => {
    reject = no;
  });
  return { promise, reject };
}

/** Whether a newer page has left its own database behind. */
function isOlder(error: unknown): boolean {
  return error instanceof Error && error.name === "VersionError";
}
