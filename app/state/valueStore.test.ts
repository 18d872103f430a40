import { expect, test, vi } from "vitest";
import { valueStore } from "./valueStore";

test("holds the last value, and tells those who listen of each", () => {
  const store = valueStore(1);
  const heard: number[] = [];
  const other = vi.fn();
  const leave = store.subscribe(() => heard.push(store.current()));
  store.subscribe(other);
  store.set(2);
  leave();
  store.set(3);
  expect(store.current()).toBe(3);
  expect(heard).toEqual([2]);
  expect(other).toHaveBeenCalledTimes(2);
});
