import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedDataset } from "../../data/shipped";
import { readDataset } from "../datasets/dataset";
import { fold } from "../gazetteer/fold";
import { changedSearch } from "./address";
import { readPageState } from "./pageState";

const { dictionaries } = readDataset(shippedDataset().text, "atlas.json").table;
const read = (search: string) => readPageState(search, dictionaries);

describe("the address", () => {
  test("reads every key of the contract", () => {
    const state = read(
      "?governorate=SY-HA,IQ-DI&kind=prison-break,barracks-attack&party=sdf&from=2022-01-01&to=2022-01-31&killed=10..&precision=near" +
        "&q=Ghweran&rule=range&asof=2022-01-23&incident=2022-01-20-ghuwayran-prison-break&map=36.5,40.75,8&country=SY",
    );
    expect(state.ignored).toEqual([]);
    expect(state.filters).toMatchObject({ governorate: "IQ-DI,SY-HA", kind: "barracks-attack,prison-break", party: "sdf", killed: "10.." });
    expect(state.view.filters).not.toHaveProperty("from");
    expect(state.period).toEqual({ from: 18_993, to: 19_023 });
    expect(state.view.asOf).toBe(19_015);
    expect(state.map).toEqual({ lat: 36.5, lon: 40.75, zoom: 8 });
    expect(state.incident).toBe("2022-01-20-ghuwayran-prison-break");
  });

  test("names an incident as its file does, with its data set before it or without", () => {
    for (const incident of ["A/1", "حادث ١", "mine:a b", "100% &=#?+", "x".repeat(200), `mine:${"x".repeat(200)}`]) {
      expect(read(changedSearch("", { incident })).incident).toBe(incident);
    }
    for (const incident of ["", " a", "a\nb", "x".repeat(201)]) expect(read(changedSearch("", { incident })).incident ?? "").toBe("");
  });

  test("names what is not valid and keeps the rest", () => {
    const state = read("?governorate=SY-HA,XX-YY&from=2022-02-30&rule=guess&map=99,99,99&theme=pink&lang=xx&killed=many&precision=vague&party=nobody");
    expect(state.filters).toEqual({ governorate: "SY-HA" });
    expect(state.ignored.map(({ key, value }) => `${key}=${value}`)).toEqual([
      "governorate=XX-YY", "from=2022-02-30", "killed=many", "precision=vague", "party=nobody",
      "rule=guess", "map=99,99,99", "lang=xx", "theme=pink",
    ]);
    expect(state.view.rule).toBe("range");
  });

  test("never throws, whatever it holds", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.webQueryParameters(), (text, query) => {
      expect(() => read(`?${text}`)).not.toThrow();
      expect(() => read(`?${query}`)).not.toThrow();
    }));
    expect(read("?__proto__=1&constructor=2&governorate=__proto__").filters).toEqual({});
  });

  test("is written in one order, readable, without what is not set", () => {
    expect(changedSearch("?to=2022-01-31&unknown=1&q=al+hol", { governorate: "SY-HA,IQ-DI", from: "2022-01-01", to: undefined })).toBe(
      "?governorate=SY-HA,IQ-DI&from=2022-01-01&q=al+hol",
    );
    expect(changedSearch("?q=x", { q: undefined })).toBe("");
  });

  test("what is written reads back", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 50 }).filter((text) => text.trim().replace(/\s+/g, " ") === text && fold(text) !== "");
    fc.assert(fc.property(words, (q) => {
      expect(read(changedSearch("", { q })).filters["q"]).toBe(q);
    }));
  });
});
