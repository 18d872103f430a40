/** Why the browser keeps nothing: there is no room, it is not allowed to, or something is wrong with what it keeps. */
export const storeReasons = ["full", "forbidden", "broken"] as const;
export type StoreReason = (typeof storeReasons)[number];

/** Thrown with a sentence for the reader where the browser cannot keep or give back a data set. */
export class StoreError extends Error {
  readonly reason: StoreReason;

  constructor(reason: StoreReason, sentence: string = sentences[reason], options?: ErrorOptions) {
    super(sentence, options);
    this.reason = reason;
  }
}

/** What an error of IndexedDB means, by its name. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error ? error.name : "";
  const reason = reasons[name] ?? "broken";
  return new StoreError(reason, reason === "broken" ? `${sentences.broken} (${String(error)})` : sentences[reason], { cause: error });
}

const sentences: Readonly<Record<StoreReason, string>> = {
  full: "There is no room left in this browser for a data set of this size",
  forbidden: "This browser does not let pages keep data sets, as in a private window",
  broken: "What this browser keeps of data sets could not be read or written",
};

/** A private window may refuse to open a database, to write to it, or to take a `Blob`. */
const reasons: Readonly<Record<string, StoreReason>> = {
  QuotaExceededError: "full",
  SecurityError: "forbidden",
  NotAllowedError: "forbidden",
  InvalidAccessError: "forbidden",
  ReadOnlyError: "forbidden",
  DataCloneError: "forbidden",
};
