import { ImportFailure } from "../../importers/importFailure";
import type { StoreReason } from "../../datasets/store/storeError";
import type { IssueCode } from "../../domain/issue";
import { storeReasonOf } from "../storeReason";

/** Why a file was not brought in: what is wrong with it, why the browser does not keep it, or a fault of the page. */
export type ImportTrouble =
  | { readonly by: "file"; readonly code: IssueCode; readonly found: string; readonly allowed: string }
  | { readonly by: "store"; readonly reason: StoreReason }
  | { readonly by: "page"; readonly message: string };

export function importTroubleOf(error: unknown): ImportTrouble {
  if (error instanceof ImportFailure) return { by: "file", code: error.code, found: error.found, allowed: error.allowed };
  const reason = storeReasonOf(error);
  if (reason) return { by: "store", reason };
  return { by: "page", message: error instanceof Error ? error.message : String(error) };
}
