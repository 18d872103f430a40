import fc from "fast-check";
import { expect, test } from "vitest";
import { aFigureState, anyFigureState } from "../testing/aFigureState";
import { longest, MOST_STATE, readFigureState, writeFigureState } from "./figureState";

const state = aFigureState();
const written = JSON.parse(writeFigureState(state)) as Record<string, unknown>;
const changed = (change: Record<string, unknown>) => readFigureState(JSON.stringify({ ...written, ...change }));

test("any state comes back, and is written in ASCII alone", () => {
  fc.assert(fc.property(anyFigureState, (any) => {
    const text = writeFigureState(any);
    expect(text).toMatch(/^[ -~]*$/);
    expect(readFigureState(text)).toEqual(any);
  }));
});

test("the longest state of all comes back", () => {
  const all = aFigureState({
    view: "v".repeat(longest.view), description: "ك".repeat(longest.description),
    data: Array.from({ length: 100 }, (_, index) => ({ id: `${index}`.padStart(100, "a"), title: "ك".repeat(longest.title), version: "0a1b2c3d" })),
  });
  const text = writeFigureState(all);
  expect(text.length).toBeLessThanOrEqual(MOST_STATE);
  expect(readFigureState(text)).toEqual(all);
});

test("what it holds is named here: no more is taken over, not even what a state that is written holds besides", () => {
  expect(Object.keys(written).toSorted()).toEqual(["all", "data", "day", "description", "figure", "format", "program", "shown", "view"]);
  expect(writeFigureState({ ...state, incidents: ["secret"] } as typeof state)).not.toContain("secret");
  expect(changed({ incidents: ["secret"], __proto__: { shown: 1 } })).toEqual(state);
});

test.each<[string, Record<string, unknown>]>([
  ["no form", { format: undefined }], ["a form of no kind", { format: 1.5 }], ["an older form", { format: 0 }],
  ["a number for a word", { figure: 1 }], ["too long a word", { description: "x".repeat(longest.description + 1) }],
  ["less than no incident", { shown: -1 }], ["half an incident", { all: 1.5 }], ["a day of no calendar", { day: "22/11/2026" }],
  ["no data set", { data: [] }], ["data of no kind", { data: {} }], ["a data set without a title", { data: [{ id: "a", version: "" }] }],
  ["a list in place of a data set", { data: [[]] }], ["a hundred and one data sets", { data: Array.from({ length: 101 }, () => state.data[0]) }],
])("%s is not taken", (_, change) => {
  expect(changed(change)).toBe("malformed");
});

test("one of a later form is told from a broken one", () => {
  expect(changed({ format: 2, data: "otherwise" })).toBe("newer");
});

test.each(["", "null", "[]", "1", '"x"', "{", '{"__proto__":{"format":1}}', '{"constructor":{"prototype":{"format":1}}}', "[".repeat(50_000), " ".repeat(MOST_STATE + 1)])("%.20s is no state", (text) => {
  expect(readFigureState(text)).toBe("malformed");
  expect(({} as Record<string, unknown>)["format"]).toBeUndefined();
});

test("any text gives a state or says why not", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    expect(["malformed", "newer"]).toContain(readFigureState(text));
  }));
});
