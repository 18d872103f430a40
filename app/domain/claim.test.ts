import { expect, test } from "vitest";
import { aClaim } from "../testing/aClaim";
import { contains } from "./claim";

test("a figure contains another where either of the two says so", () => {
  const plain = aClaim();
  expect(contains(plain, aClaim())).toBe(false);
  const part = aClaim({ scope: { partOf: plain.id } });
  expect([contains(plain, part), contains(part, plain)]).toEqual([true, false]);
  const whole = aClaim({ scope: { includes: [plain.id] } });
  expect([contains(whole, plain), contains(plain, whole)]).toEqual([true, false]);
});
