import { filterKinds } from "../filters/kinds/index";
import { readQuery, writeQuery } from "./query";
import { settings } from "./settings";

/** Values to set by key; undefined takes the key away. */
export type AddressChange = Readonly<Record<string, string | undefined>>;

/** The query string of the page as a store: the one place where the page's state lives. */
export interface AddressStore {
  /** The query string, `?…` or empty. */
  search(): string;
  subscribe(listener: () => void): () => void;
  /** Adds a step that "back" undoes. */
  push(change: AddressChange): void;
  /** Changes the present step: for what moves all the time, such as the map's view. */
  replace(change: AddressChange): void;
}

/** Keys in the order in which links are written; others are not kept. */
export const addressKeys: readonly string[] = [...filterKinds.flatMap((filter) => filter.keys), ...settings.map(({ key }) => key)];

export function createAddressStore(page: Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">): AddressStore {
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const go = (change: AddressChange, method: "pushState" | "replaceState") => {
    const search = changedSearch(page.location.search, change);
    if (search === page.location.search) return;
    page.history[method](null, "", `${page.location.pathname}${search}${page.location.hash}`);
    notify();
  };
  return {
    search: () => page.location.search,
    subscribe(listener) {
      if (listeners.size === 0) page.addEventListener("popstate", notify);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) page.removeEventListener("popstate", notify);
      };
    },
    push: (change) => go(change, "pushState"),
    replace: (change) => go(change, "replaceState"),
  };
}

/** The query string after a change: known keys only, in a fixed order. */
export function changedSearch(search: string, change: AddressChange): string {
  const pairs = new Map<string, string | undefined>([...readQuery(search), ...Object.entries(change)]);
  return writeQuery(addressKeys.map((key) => [key, pairs.get(key) ?? ""] as const));
}
