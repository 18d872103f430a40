import { describe, expect, test } from "vitest";
import type { IssueCode } from "../../domain/issue";
import type { RecordReport } from "../importer";
import { placeReader, type GivenPlace } from "./placeReader";

function read(given: Partial<GivenPlace>) {
  const codes: IssueCode[] = [];
  const out = (code: IssueCode): null => {
    codes.push(code);
    return null;
  };
  const report: RecordReport = { remark: (code) => codes.push(code), setAside: out, refuse: out };
  const reader = placeReader();
  const place = reader.read({
    name: "Example Town", country: "SY", countryField: "country", governorate: "", governorateField: "admin1",
    coordinates: { lat: null, lon: null, code: null, found: "" }, pointField: "lat", precision: "near", ...given,
  }, report);
  return { place, codes, methods: reader.methods() };
}

const raqqa = { lat: 35.9528, lon: 39.0079 };
const mosul = { lat: 36.335, lon: 43.1189 };

describe("a place", () => {
  test.each([
    ["by code", { governorate: "SY-RA", coordinates: raqqa }, "SY-RA", "code", []],
    ["by spelling", { governorate: "Rakka", coordinates: raqqa }, "SY-RA", "spelling", []],
    ["by point", { coordinates: raqqa }, "SY-RA", "point", ["governorate-by-point"]],
    ["by point, after a name that nobody knows", { governorate: "Nowhere", coordinates: raqqa }, "SY-RA", "point", ["unknown-governorate", "governorate-by-point"]],
    ["by name, with another point", { governorate: "Idlib", coordinates: raqqa }, "SY-ID", "spelling", ["governorate-differs-from-point"]],
    ["nowhere", {}, null, "none", ["missing-coordinates"]],
    ["nowhere, in a table without coordinates", { pointField: "" }, null, "none", []],
    ["not by a point in the other country", { coordinates: mosul }, null, "none", []],
    ["not by a name of the other country", { governorate: "Nineveh", coordinates: raqqa }, "SY-RA", "point", ["country-differs-from-governorate", "governorate-by-point"]],
    ["not by the middle of a country", { coordinates: raqqa, precision: "country" }, null, "none", ["vague-place"]],
    ["not by a point far away", { coordinates: { lat: -9, lon: 20 } }, null, "none", ["impossible-coordinates"]],
  ] as const)("%s", (_name, given, governorate, method, codes) => {
    const found = read(given);
    expect(found.place?.governorate).toBe(governorate);
    expect(found.methods).toEqual({ code: 0, spelling: 0, point: 0, none: 0, [method]: 1 });
    expect(found.codes).toEqual(codes);
  });

  test("without a country is in that of its governorate, or of its point, or set aside", () => {
    expect(read({ country: null, governorate: "Kirkuk" }).place?.country).toBe("IQ");
    expect(read({ country: null, coordinates: mosul }).place).toMatchObject({ country: "IQ", governorate: "IQ-NI" });
    const lost = read({ country: null, coordinates: { lat: 52, lon: 13 } });
    expect(lost.place).toBeNull();
    expect(lost.codes).toEqual(["outside-area"]);
    expect(lost.methods).toEqual({ code: 0, spelling: 0, point: 0, none: 0 });
  });

  test("is never better known than its source knows it", () => {
    expect(read({ governorate: "Homs", precision: "exact", coordinates: { lat: 34.73, lon: 36.71 } }).place).toMatchObject({ precision: "exact", lat: 34.73 });
    expect(read({ governorate: "Homs", precision: "governorate", coordinates: { lat: 34.73, lon: 36.71 } }).place).toMatchObject({ precision: "governorate", lat: null, lon: null });
    expect(read({ governorate: "Homs", precision: "exact" }).place).toMatchObject({ precision: "governorate", lat: null });
    expect(read({ precision: "exact" }).place).toMatchObject({ precision: "country", lat: null, name: { en: "Example Town" } });
    expect(read({ name: "", governorate: "Homs" }).place?.name.en).toBe("Homs");
    expect(read({ name: "" }).place?.name.en).toBe("Syria");
  });
});
