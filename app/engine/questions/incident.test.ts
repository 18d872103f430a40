import { expect, test } from "vitest";
import { aClaim } from "../../testing/aClaim";
import { listedClaims } from "./incident";

test("claims of an unknown day are listed after those that are known", () => {
  const [known, undated] = [aClaim(), aClaim({ id: "c2", reported: null })];
  expect(listedClaims({ claims: [known], undated: [undated] })).toEqual([known, undated]);
});
