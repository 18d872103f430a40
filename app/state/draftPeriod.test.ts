import { expect, test, vi } from "vitest";
import type { Day, Period } from "../domain/day";
import type { AddressChange, AddressStore } from "./address";
import { createDraftPeriodStore, periodChange } from "./draftPeriod";

const period: Period = { from: 18_993 as Day, to: 19_023 as Day };

test("a drag tells its listeners of every move and writes the address once, at its end", () => {
  const store = createDraftPeriodStore();
  const pushed: AddressChange[] = [];
  const address: AddressStore = {
    search: () => "", subscribe: () => () => undefined, replace: () => undefined, push: (change) => pushed.push(change),
  };
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  store.set(period);
  store.set({ ...period, to: 19_022 as Day });
  store.set(period);
  expect(pushed).toEqual([]);
  expect(store.current()).toEqual(period);
  store.end(address);
  expect(pushed).toEqual([{ from: "2022-01-01", to: "2022-01-31" }]);
  expect(store.current()).toBeNull();
  expect(told).toBe(4);
  stop();
  store.set(period);
  store.end();
  expect(told).toBe(4);
  expect(pushed).toHaveLength(1);
});

test("what follows at rest is told once the draft has rested, and at its end at once", () => {
  vi.useFakeTimers();
  const store = createDraftPeriodStore();
  let told = 0;
  const stop = store.subscribeAtRest(() => (told += 1));
  for (let move = 0; move < 5; move += 1) {
    store.set(period);
    vi.advanceTimersByTime(50);
  }
  expect(told).toBe(0);
  vi.advanceTimersByTime(100);
  expect(told).toBe(1);
  store.set(period);
  store.end();
  expect(told).toBe(2);
  vi.advanceTimersByTime(1_000);
  expect(told).toBe(2);
  stop();
  vi.useRealTimers();
});

test("a period that leaves nothing out is none", () => {
  const whole: Period = { from: 100 as Day, to: 200 as Day };
  expect(periodChange(whole, whole)).toEqual({ from: undefined, to: undefined });
  expect(periodChange(null)).toEqual({ from: undefined, to: undefined });
  expect(periodChange({ ...whole, from: 101 as Day }, whole)).toEqual({ from: "1970-04-12", to: "1970-07-20" });
});
