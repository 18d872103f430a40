import { expect, test } from "vitest";
import { pastedFile } from "./pastedTable";

test.each([
  ["a,b\n1,2", "pasted.csv"], ["a\tb\n1\t2", "pasted.csv"], ['{"a": 1}', "pasted.json"], [" [1]\n", "pasted.json"],
  ["<svg></svg>", "pasted.svg"], ['<?xml version="1.0"?>\n<!-- x --><s:svg xmlns:s="y">\n</s:svg>\n', "pasted.svg"], ["<!-- x --><svg>,\n,</svg>", "pasted.svg"],
  ["words", null], ["<svg>", null], ["<p>an <svg></svg></p>", null], ["", null],
])("%j is %s", (text, name) => {
  expect(pastedFile(text)?.name ?? null).toBe(name);
});
