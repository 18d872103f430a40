import { expect, test } from "vitest";
import { within } from "./limit";

test("gives what comes in time, or fails as it fails", async () => {
  expect(await within(10_000, "late", Promise.resolve(7))).toBe(7);
  await expect(within(10_000, "late", Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

test("does not wait longer than the limit", async () => {
  await expect(within(5, "longer than 5 ms", new Promise(() => undefined))).rejects.toThrow("longer than 5 ms");
});
