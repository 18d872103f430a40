import { describe, expect, test } from "vitest";
import { idAt } from "../../table/readIncident";
import { wordAt } from "../../table/codes";
import { anIncident } from "../../testing/anIncident";
import { shippedTable, tableOf } from "../../testing/tableOf";
import type { IncidentTable } from "../../table/table";
import { textFilter } from "./text";

const shipped = shippedTable();

describe("finds the prison break in every spelling", () => {
  test.each([
    "Ghweran", "Ghwayran", "Gweiran", "Ghuwayran", "al-Sina'a", "al-Sina’a", "Sinaa", "AL SINAA", "غويران", "سجن الصناعة", "غوێران",
    "Xiwêran", "prison break hasakah", "Islamic State Ghweran", "داعش غويران",
  ])("%s", (words) => {
    expect(found(shipped, words)).toContain("2022-01-20-ghuwayran-prison-break");
  });
});

describe("finds the incidents of Al-Hasakah in every spelling", () => {
  const all = Array.from({ length: shipped.rows }, (_, row) => row)
    .filter((row) => wordAt(shipped.governorate, row) === "SY-HA").map((row) => idAt(shipped, row));

  test.each(["Hasaka", "Hassakeh", "al-Hasakah", "الحسكة", "حسكة", "حەسەکە", "Hesekê", "heseke"])("%s", (words) => {
    expect(all.length).toBeGreaterThan(5);
    expect(found(shipped, words)).toEqual(expect.arrayContaining(all));
  });
});

describe("words", () => {
  const table = tableOf([
    anIncident({ id: "market", title: "Bombing of the old market", summary: "Three shops burnt.", governorate: "IQ-BG" }),
    anIncident({ id: "barracks", title: "Attack on a barracks", note: "The old road was closed.", governorate: "IQ-DI", start: "2022-01-21" }),
    anIncident({ id: "prison", title: "Riot", facility: "old-prison", placeName: "Kirkuk", spellings: ["كركوك"], governorate: null, start: "2022-01-22" }),
  ]);

  test.each([
    ["old", ["market", "barracks", "prison"]],
    ["old market", ["market"]],
    ["MARKET old", ["market"]],
    ["market barracks", []],
    ["shops", ["market"]],
    ["sho", ["market"]],
    ["hops", []],
    ["السجن", ["prison"]],
    ["Kohne", ["prison"]],
    ["kirkūk", ["prison"]],
    ["كركوك", ["prison"]],
    ["diyala", ["barracks"]],
    ["دیالە", ["barracks"]],
    ["nobody-says-this", []],
    [".*", ["market", "barracks", "prison"]],
    ["(", ["market", "barracks", "prison"]],
  ])("%s → %o: all must match, each at the beginning of a word", (words, ids) => {
    expect(found(table, words)).toEqual(ids);
  });
});

test("a text is kept short, and its spaces single", () => {
  const { dictionaries } = shipped;
  expect(textFilter.read("a".repeat(1_000), dictionaries).canonical).toHaveLength(200);
  expect(textFilter.read("  a \n b  ", dictionaries).canonical).toBe("a b");
});

function found(table: IncidentTable, words: string): readonly string[] {
  const canonical = textFilter.read(words, table.dictionaries).canonical ?? "";
  const passes = textFilter.test({ q: canonical }, { table, killed: () => null });
  return Array.from({ length: table.rows }, (_, row) => row).filter((row) => passes(row)).map((row) => idAt(table, row));
}
