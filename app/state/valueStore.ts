/** A value of this visit, for the parts of the page that follow it. */
export interface ValueStore<Value> {
  current(): Value;
  subscribe(listener: () => void): () => void;
  /** In place of the one before. */
  set(value: Value): void;
}

export function valueStore<Value>(initial: Value): ValueStore<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    current: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
