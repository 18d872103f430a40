import { expect, test } from "vitest";
import { aDay } from "../testing/aDay";
import { figureFileName } from "./fileName";

const january = { from: aDay("2022-01-01"), to: aDay("2022-01-31") };

test.each([
  [{ period: january, span: null, asOf: null }, "incident-atlas_map_2022-01-01_2022-01-31.png"],
  [{ period: null, span: january, asOf: null }, "incident-atlas_map_2022-01-01_2022-01-31.png"],
  [{ period: january, span: null, asOf: aDay("2022-01-23") }, "incident-atlas_map_2022-01-01_2022-01-31_as-of-2022-01-23.png"],
  [{ period: null, span: null, asOf: null }, "incident-atlas_map.png"],
])("a file is named by its figure, the days on show and the as-of day: %o", (frame, name) => {
  expect(figureFileName({ id: "map" }, frame, "png")).toBe(name);
});
