import type { QueryClient } from "@tanstack/react-query";
import type { Dataset } from "../datasets/dataset";

const keyOf = (id: string) => ["dataset at hand", id] as const;

/** Keeps the columns of a data set that has just been stored for whoever opens it next: reading them back would hold them twice. */
export function keepAtHand(queries: QueryClient, id: string, dataset: Dataset): void {
  queries.setQueryData(keyOf(id), dataset);
}

/** The data set where it is at hand, which it is no longer; null where it has to be opened. */
export function takeAtHand(queries: QueryClient, id: string): Dataset | null {
  const dataset = queries.getQueryData<Dataset>(keyOf(id)) ?? null;
  queries.removeQueries({ queryKey: keyOf(id) });
  return dataset;
}
