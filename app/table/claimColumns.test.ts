import { expect, test } from "vitest";
import { aClaim } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { anIncident } from "../testing/anIncident";
import { tableOf } from "../testing/tableOf";
import { countsFromAt } from "./claimColumns";

test("a claim counts from its day, an estimated month from its last one, an undated one from none", () => {
  const claims = [aClaim({ id: "day" }), aClaim({ id: "month", reported: "2022-02-01", reportedPrecision: "month" }), aClaim({ id: "undated", reported: null })];
  expect([0, 1, 2].map(countsFromAt(tableOf([anIncident({ claims })]).claims))).toEqual([aDay("2022-01-21"), aDay("2022-02-28"), null]);
});
