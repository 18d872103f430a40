import { createContext, use, useSyncExternalStore } from "react";

/**
 * What the browser keeps of how the reader arranged the page: widths, folded panels, columns. Never what is shown: that is in the
 * address.
 */
export interface MemoryStore {
  /** Null where nothing is kept. */
  get(name: string): string | null;
  /** Null forgets. */
  set(name: string, value: string | null): void;
  subscribe(listener: () => void): () => void;
}

const PREFIX = "incident-atlas:";

/** Keeps for this visit alone where the storage is null or refuses. */
export function createMemoryStore(storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null): MemoryStore {
  const kept = new Map<string, string | null>();
  const listeners = new Set<() => void>();
  return {
    get(name) {
      const known = kept.get(name);
      if (known !== undefined) return known;
      const value = attempt(() => storage?.getItem(PREFIX + name)) ?? null;
      kept.set(name, value);
      return value;
    },
    set(name, value) {
      kept.set(name, value);
      attempt(() => (value === null ? storage?.removeItem(PREFIX + name) : storage?.setItem(PREFIX + name, value)));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A full or forbidden storage costs the reader nothing but its memory. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

export const MemoryContext = createContext<MemoryStore | null>(null);

/** A kept text and the way to change it; null where nothing is kept. */
export function useMemory(name: string): readonly [value: string | null, set: (value: string | null) => void] {
  const store = use(MemoryContext);
  if (!store) throw new Error("No memory is given to the page");
  const value = useSyncExternalStore(store.subscribe, () => store.get(name));
  return [value, (next) => store.set(name, next)];
}
