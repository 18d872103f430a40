import { describe, expect, test } from "vitest";
import { tableFixtures } from "../../testing/tableFixtures";
import { readRows } from "../../testing/readRows";
import { acled } from "../acled/acled";
import { gtd } from "../gtd/gtd";
import { guessMapping } from "../mapped/guessMapping";
import { ucdp } from "../ucdp/ucdp";

/** Characters of cells that are made to send patterns back and forth. */
const LENGTH = 200_000;
const long = (before: string, part: string, after: string): string => before + part.repeat((LENGTH - before.length - after.length) / part.length) + after;
const cells: readonly (readonly [name: string, cell: string])[] = [
  ["digits with commas at both ends", long("1,", "1", ",x")], ["digits", long("1", "1", "x")], ["spaces", long("a", " ", "x")], ["spaces after a number", long("1", " ", "!")],
  ["spaces after a degree", long("1°", " ", "!")], ["names", long("", "a; ", "")], ["apostrophes", long("", "'", "x")], ["hyphens", long("", "1-", "x")], ["letters", long("", "a", "1")],
  ["thousands", long("1", ",111", ";")], ["times", long("2022-01-25T", "1:", "!")], ["tags", long("#a", " + a", "!")], ["an address", long("https://a/", "?", " ")],
  ["marks", long("e", "\u0301", "!")], ["words", long("", "prison ", "!")], ["coded", long("", "coded as ", "!")], ["unknown", long("", "casualties are unknow", "!")], ["words for governorates", long("", "governorate of ", "!")],
];

describe.each(tableFixtures)("%s", (_id, importer, records) => {
  const mapping = importer.id === "mapped" ? guessMapping(records).mapping : null;
  const [names = [], sound = []] = records;

  test.each(cells)("reads long cells without delay: %s", (_name, cell) => {
    const rows = names.map((_, column) => sound.map((each, index) => (index === column ? cell : each)));
    const begun = performance.now();
    expect(readRows(importer, [names, ...rows], mapping).incidents).toHaveLength(names.length);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

test.each(cells)("guesses what columns stand for without delay: %s", (_name, cell) => {
  const begun = performance.now();
  guessMapping([["a", cell], [cell, cell], [cell, cell]]);
  for (const importer of [acled, ucdp, gtd]) importer.recognises([[cell, cell], [cell, cell]]);
  expect(performance.now() - begun).toBeLessThan(3_000);
});
