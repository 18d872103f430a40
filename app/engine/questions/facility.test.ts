import { expect, test } from "vitest";
import { aDay } from "../../testing/aDay";
import { shippedTable } from "../../testing/tableOf";
import { createMemoryEngine } from "../memory/memoryEngine";
import { facility as question } from "./facility";

test("on an as-of day nothing is said of a holder who came later", async () => {
  const engine = createMemoryEngine("shipped", shippedTable());
  const holdersBy = async (day: string | null) => {
    const answer = await engine.ask(question, { facility: "aqtan-prison" }, { filters: {}, rule: "range", asOf: day === null ? null : aDay(day) });
    return answer.within(null)?.facility.holders.map(({ from, to }) => [from, to]);
  };
  expect((await holdersBy(null))?.length).toBeGreaterThan(1);
  expect(await holdersBy("2022-01-23")).toEqual([[null, null]]);
});
