import { createContext, startTransition, use, useEffect, useState, useSyncExternalStore } from "react";
import { isoDay, type Period } from "../domain/day";
import type { AddressChange, AddressStore } from "./address";
import { useIsLarge } from "./largeDataset";
import { usePageState } from "./usePageState";

/** The period while it is being dragged: shown at once, in the address only when the drag ends. */
export interface DraftPeriodStore {
  current(): Period | null;
  subscribe(listener: () => void): () => void;
  /** Told when the draft has rested for a moment, and when it ends. */
  subscribeAtRest(listener: () => void): () => void;
  set(period: Period): void;
  /** Gives the draft up, or (with an address) makes it the page's period; `whole` is the period that filters nothing. */
  end(address?: AddressStore, whole?: Period | null): void;
}

export function createDraftPeriodStore(): DraftPeriodStore {
  const [listeners, atRest] = [new Set<() => void>(), new Set<() => void>()];
  let draft: Period | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const tell = (those: ReadonlySet<() => void>) => {
    for (const listener of those) listener();
  };
  const change = (period: Period | null) => {
    draft = period;
    tell(listeners);
    clearTimeout(resting);
    if (draft === null) tell(atRest);
    else resting = setTimeout(() => tell(atRest), REST);
  };
  const subscribeTo = (those: Set<() => void>) => (listener: () => void) => {
    those.add(listener);
    return () => those.delete(listener);
  };
  return {
    current: () => draft,
    subscribe: subscribeTo(listeners),
    subscribeAtRest: subscribeTo(atRest),
    set: change,
    end(address, whole = null) {
      const ended = draft;
      if (ended && address) address.push(periodChange(ended, whole));
      if (ended) change(null);
    },
  };
}

/** Makes a period the page's; null, and the one that filters nothing, take it away. */
export function periodChange(period: Period | null, whole: Period | null = null): AddressChange {
  if (!period || (whole && period.from <= whole.from && period.to >= whole.to)) return { from: undefined, to: undefined };
  return { from: isoDay(period.from), to: isoDay(period.to) };
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

/**
 * The same, as soon as there is time for it: what follows a drag is drawn between the moves of the pointer, and left out where the
 * next one has come already; with a large data set, once the pointer has rested. What is dragged itself asks `useShownPeriod`.
 */
export function useFollowedPeriod(): Period | null {
  const store = useDraftPeriod();
  const isLarge = useIsLarge();
  const [draft, setDraft] = useState(store.current);
  useEffect(() => {
    const follow = () => startTransition(() => setDraft(store.current()));
    return isLarge ? store.subscribeAtRest(follow) : store.subscribe(follow);
  }, [store, isLarge]);
  const { period } = usePageState();
  return draft ?? period;
}

/** The period for what shows every move of a drag, however large the data set: between moves where it is small, with them where it is large. */
export function usePromptPeriod(): Period | null {
  const [shown, followed] = [useShownPeriod(), useFollowedPeriod()];
  return useIsLarge() ? shown : followed;
}

/** Whether the period is being dragged. */
export function useIsMoving(): boolean {
  const store = useDraftPeriod();
  return useSyncExternalStore(store.subscribe, () => store.current() !== null);
}

/**
 * The value as it was before a drag over a large data set, until the drag ends: for what need not follow every move, such as words that
 * are read when the pointer comes to rest.
 */
export function useAtRest<Value>(value: Value): Value {
  const isLarge = useIsLarge();
  const isMoving = useIsMoving() && isLarge;
  const [kept, keep] = useState({ value });
  useEffect(() => {
    if (!isLarge || isMoving) return undefined;
    const timer = setTimeout(() => keep({ value }));
    return () => clearTimeout(timer);
  }, [isLarge, isMoving, value]);
  return isMoving ? kept.value : value;
}

/** Milliseconds without a move after which what follows is drawn. */
const REST = 80;
