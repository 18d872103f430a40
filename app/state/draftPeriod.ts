import { createContext, use, useSyncExternalStore } from "react";
import { isoDay, type Period } from "../domain/day";
import type { AddressStore } from "./address";
import { usePageState } from "./usePageState";

/** The period while it is being dragged: shown at once, in the address only when the drag ends. */
export interface DraftPeriodStore {
  current(): Period | null;
  subscribe(listener: () => void): () => void;
  set(period: Period): void;
  /** Gives the draft up, or (with an address) makes it the page's period. */
  end(address?: AddressStore): void;
}

export function createDraftPeriodStore(): DraftPeriodStore {
  const listeners = new Set<() => void>();
  let draft: Period | null = null;
  const change = (period: Period | null) => {
    draft = period;
    for (const listener of listeners) listener();
  };
  return {
    current: () => draft,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: change,
    end(address) {
      if (draft && address) address.push({ from: isoDay(draft.from), to: isoDay(draft.to) });
      change(null);
    },
  };
}

export const DraftPeriodContext = createContext<DraftPeriodStore | null>(null);

export function useDraftPeriod(): DraftPeriodStore {
  const store = use(DraftPeriodContext);
  if (!store) throw new Error("No draft period is given to the page");
  return store;
}

/** The period that views show: the one being dragged, else the one of the address, else none. */
export function useShownPeriod(): Period | null {
  const store = useDraftPeriod();
  const draft = useSyncExternalStore(store.subscribe, store.current);
  const { period } = usePageState();
  return draft ?? period;
}
