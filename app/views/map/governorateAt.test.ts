import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeBasemap, type BasemapTopology } from "../../cartography/basemap";
import { emptyBasemap } from "../../figures/kinds/map/emptyBasemap";
import { governorateAt } from "./governorateAt";

const basemap = decodeBasemap(JSON.parse(readFileSync(new URL("../../../data/basemap/basemap.topojson", import.meta.url), "utf8")) as BasemapTopology);

describe("the governorate under the pointer", () => {
  test.each([["SY-HA", 36.5, 40.7], ["IQ-AN", 32.5, 41.2], ["IQ-BA", 30.5, 47.4]] as const)("is %s", (code, lat, lon) => {
    expect(governorateAt(basemap, { lat, lon })).toBe(code);
  });

  test("is none in the sea, in other countries, on the Golan Heights, and while there is no basemap", () => {
    for (const [lat, lon] of [[34.5, 34], [39, 35], [33.0, 35.78]] as const) expect(governorateAt(basemap, { lat, lon })).toBeNull();
    expect(governorateAt(emptyBasemap, { lat: 36.5, lon: 40.7 })).toBeNull();
  });
});
