import type { DatasetStore } from "./datasetStore";
import { openLastingStore } from "./lastingStore";
import { createSessionStore } from "./sessionStore";
import { storeBeside } from "./storeBeside";
import { storeErrorOf } from "./storeError";

/** The browser's store; where it has none, or no room, data sets are kept as long as the page is open. Never rejects. */
export async function openStore(open: () => Promise<DatasetStore> = openLastingStore): Promise<DatasetStore> {
  try {
    return storeBeside(await open(), createSessionStore());
  } catch (error) {
    return createSessionStore(storeErrorOf(error));
  }
}
