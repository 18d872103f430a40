import { expect, test } from "vitest";
import { mapLayerNames, parseMapLayers, writeMapLayers } from "./mapLayers";

test("every choice of layers is read as it was written; what is no layer is not valid", () => {
  for (let bits = 0; bits < 2 ** mapLayerNames.length; bits += 1) {
    const shown = new Set(mapLayerNames.filter((_, at) => bits & (2 ** at)));
    expect(parseMapLayers(writeMapLayers(shown))).toEqual(shown);
  }
  for (const raw of ["ground", "incidents,nonsense", "incidents,", "none,incidents"]) expect(parseMapLayers(raw), raw).toBeNull();
});
