import { describe, expect, test } from "vitest";
import { createMemoryStore } from "./memory";

describe("memory of the page's arrangement", () => {
  test("keeps, tells and forgets", () => {
    const storage = mapStorage();
    const store = createMemoryStore(storage);
    let told = 0;
    const unsubscribe = store.subscribe(() => told++);
    expect(store.get("width")).toBeNull();
    store.set("width", "300");
    expect([store.get("width"), createMemoryStore(storage).get("width"), told]).toEqual(["300", "300", 1]);
    store.set("width", null);
    expect([store.get("width"), createMemoryStore(storage).get("width"), told]).toEqual([null, null, 2]);
    unsubscribe();
    store.set("width", "1");
    expect(told).toBe(2);
  });

  test("a storage that refuses costs nothing but the next visit", () => {
    const refuse = () => {
      throw new Error("QuotaExceededError");
    };
    const store = createMemoryStore({ getItem: refuse, setItem: refuse, removeItem: refuse });
    store.set("width", "300");
    expect(store.get("width")).toBe("300");
    expect(createMemoryStore(null).get("width")).toBeNull();
  });
});

function mapStorage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}
