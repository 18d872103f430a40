import { StoreError, type StoreReason } from "../datasets/store/storeError";

/** Why the browser did not do what it was asked; null for every other error. */
export function storeReasonOf(error: unknown): StoreReason | null {
  return error instanceof StoreError ? error.reason : null;
}
