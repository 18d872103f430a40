import { describe, expect, test } from "vitest";
import type { FilterValues } from "../../filters/filter";
import { countryTick, countryToggled, governorateToggled, governoratesTicked, noPlaces } from "./governorateTicks";

const codesOf = (country: string) => (country === "SY" ? ["SY-HA", "SY-HI"] : ["IQ-DI"]);

describe("a country", () => {
  test.each<readonly [FilterValues, string, string]>([
    [{}, "none", "none"],
    [{ country: "SY" }, "all", "none"],
    [{ governorate: "SY-HA" }, "some", "none"],
    [{ governorate: "SY-HA,SY-HI" }, "all", "none"],
    [{ governorate: "IQ-DI,SY-HA" }, "some", "all"],
    [{ governorate: "IQ-DI,SY-HA", country: "SY" }, "some", "none"],
    [{ governorate: "unknown" }, "none", "none"],
  ])("of %o is ticked: Syria %s, Iraq %s", (filters, syria, iraq) => {
    expect([countryTick(filters, "SY", codesOf), countryTick(filters, "IQ", codesOf)]).toEqual([syria, iraq]);
  });

  test.each<readonly [FilterValues, object]>([
    [{}, { country: "SY" }],
    [{ country: "IQ" }, { country: "IQ,SY" }],
    [{ country: "SY" }, {}],
    [{ governorate: "SY-HA" }, { country: "SY" }],
    [{ governorate: "IQ-DI" }, { governorate: "IQ-DI,SY-HA,SY-HI" }],
    [{ governorate: "IQ-DI,SY-HA,SY-HI" }, { governorate: "IQ-DI" }],
  ])("Syria pressed at %o → %o", (filters, change) => {
    expect(countryToggled(filters, "SY", codesOf)).toEqual({ governorate: undefined, country: undefined, ...change });
  });
});

describe("a governorate", () => {
  test.each<readonly [FilterValues, string, object]>([
    [{}, "SY-HA", { governorate: "SY-HA" }],
    [{ governorate: "IQ-DI" }, "SY-HA", { governorate: "IQ-DI,SY-HA" }],
    [{ governorate: "SY-HA" }, "SY-HA", {}],
    [{ country: "SY" }, "SY-HA", { governorate: "SY-HA" }],
    [{ country: "SY" }, "IQ-DI", { governorate: "IQ-DI,SY-HA,SY-HI" }],
    [{ country: "SY" }, "unknown", { governorate: "unknown" }],
  ])("at %o, %s pressed → %o", (filters, code, change) => {
    expect(governorateToggled(filters, code, codesOf)).toEqual({ governorate: undefined, country: undefined, ...change });
  });

  test("all of a list are ticked, each once; none takes both keys away", () => {
    expect(governoratesTicked({ governorate: "SY-HA", country: "SY" }, ["SY-HA", "IQ-DI"])).toEqual({ governorate: "IQ-DI,SY-HA", country: undefined });
    expect(noPlaces).toEqual({ governorate: undefined, country: undefined });
  });
});
