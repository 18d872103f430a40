import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { DatasetStore } from "../datasets/store/datasetStore";
import { askedOnce } from "./askedOnce";

/** The reader's own data sets: opened when somebody first asks, since the first sight of the shipped ones waits for nothing. */
const storeQuery = queryOptions({
  queryKey: ["store"],
  queryFn: () => import("../datasets/store/openStore").then(({ openStore }) => openStore()),
  ...askedOnce,
  gcTime: Infinity,
  structuralSharing: false,
});

export function openedStore(queries: QueryClient): Promise<DatasetStore> {
  return queries.ensureQueryData(storeQuery);
}

/** The list of them, for menus: asked for when the page is at rest, at once where the store is open, and again when the reader comes back from another tab, which may have changed it. */
export const storedQuery = queryOptions({
  queryKey: ["stored"],
  queryFn: async ({ client }) => {
    // A page that is busy, or in a tab behind another, is not at rest for long: nobody waits for that who has just kept something.
    if (!client.getQueryData(storeQuery.queryKey)) await atRest();
    const store = await openedStore(client);
    return { trouble: store.trouble?.reason ?? null, datasets: await store.list() };
  },
  ...askedOnce,
  refetchOnWindowFocus: "always",
});

function atRest(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 10_000 });
    else setTimeout(resolve, 200);
  });
}

/**
 * Called when what an id stands for has changed: lists are read again, and so is the data set where it is on show. Where it is not, it is
 * forgotten, with what was shown in its place while it was not there.
 */
export async function forgetDataset(queries: QueryClient, id: string): Promise<void> {
  const predicate = ({ queryKey: [, named] }: { readonly queryKey: readonly unknown[] }) => typeof named === "string" && named.split(",").includes(id);
  queries.removeQueries({ queryKey: ["dataset"], type: "inactive", predicate });
  await Promise.all([
    queries.invalidateQueries({ queryKey: storedQuery.queryKey }),
    queries.invalidateQueries({ queryKey: ["dataset"], predicate }),
  ]);
}
