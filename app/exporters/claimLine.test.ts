import { expect, test } from "vitest";
import { aClaim, type ClaimOptions } from "../testing/aClaim";
import { someDictionaries } from "../testing/someDictionaries";
import { claimLine } from "./claimLine";
import { exportNames } from "./exportNames";

const names = exportNames(someDictionaries());

test.each<[ClaimOptions, string]>([
  [{ count: 8, low: 5, high: 12 }, "killed, soldiers: 8 (5–12); Army, 2022-01-21"],
  [{ count: 4, bound: "at-least", outcome: "wounded", party: "villagers" }, "wounded, villagers: at least 4; Army, 2022-01-21"],
  [{ count: null, low: 5, high: 12, bound: "about", reported: null }, "killed, soldiers: 5–12; Army, day unknown"],
  [{ count: null, notCounted: "reprint", remark: "several" }, "killed, soldiers: no number given; Army, 2022-01-21; not counted: reprint; several"],
  [{ count: 0, authority: "somebody" }, "killed, soldiers: 0; somebody, 2022-01-21"],
])("%j", (options, line) => {
  expect(claimLine(aClaim(options), names)).toBe(line);
});
