import { expect, test } from "vitest";
import { readOptions } from "./options";

test("everything at three sizes, unless told otherwise", () => {
  expect(readOptions([])).toMatchObject({ rows: [100_000, 1_000_000, 3_000_000], writesReadme: true, subjects: ["ours", "circles", "clusters", "mosaic"] });
  expect(readOptions(["--rows", "1000,20", "--only", "peers", "--no-readme", "--seed", "4"]))
    .toEqual({ measures: null, rows: [1_000, 20], seed: 4, subjects: ["circles", "clusters", "mosaic"], writesReadme: false });
  expect(readOptions(["--only", "mosaic,ours"]).subjects).toEqual(["ours", "mosaic"]);
});

test.each([["--rows"], ["--rows", "0"], ["--rows", "1e6"], ["--only", "nobody"], ["--what", "1"], ["--seed", "-1"]])("refuses %s %s in one line", (...words) => {
  expect(() => readOptions(words)).toThrow("npm run bench");
});
