import { changedSearch, type AddressStore } from "../../state/address";

/** An address of an example's own: it changes as the example is played with, and leaves the browser's alone. */
export function standingAddress(query: string): AddressStore {
  const listeners = new Set<() => void>();
  let search = query;
  const go: AddressStore["push"] = (change) => {
    search = changedSearch(search, change);
    for (const listener of listeners) listener();
  };
  return {
    search: () => search,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push: go,
    replace: go,
  };
}
