import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsAt } from "../table/codes";
import { codeColumn, codeLists } from "../table/wordColumn";
import { anyOf, hasOneOf, oneInEachRow, rowsOfValues, valuesAt, withMissing } from "./valueColumn";

const words = fc.constantFrom("a", "b", "c", "__proto__", "");
const rows = fc.array(fc.tuple(fc.array(words, { maxLength: 4 }), fc.array(words, { maxLength: 4 })), { maxLength: 20 });

describe("any of several lists", () => {
  test("holds the words of each row once", () => {
    fc.assert(fc.property(rows, (lists) => {
      const [first, second] = [codeLists(lists.map(([one]) => one)), codeLists(lists.map(([, other]) => other))];
      const column = anyOf([first, second]);
      lists.forEach((_, row) => expect(valuesAt(column, row)).toEqual([...new Set([...wordsAt(first, row), ...wordsAt(second, row)])]));
    }));
  });

  test("passes a row that has one of the chosen, and no other", () => {
    fc.assert(fc.property(rows, fc.uniqueArray(words), (lists, chosen) => {
      const column = anyOf([codeLists(lists.map(([one]) => one)), codeLists(lists.map(([, other]) => other))]);
      const passes = hasOneOf(column, new Set(chosen));
      lists.forEach((list, row) => expect(passes(row)).toBe(list.flat().some((word) => chosen.includes(word))));
      expect(passes(lists.length)).toBe(false);
    }));
  });

  test("counts rows by value; a value without a row is absent", () => {
    expect(rowsOfValues(anyOf([codeLists([["a", "a"], [], ["b"]]), codeLists([["b"], [], ["b"]])]))).toEqual(new Map([["a", 1], ["b", 2]]));
    expect(rowsOfValues(anyOf([]))).toEqual(new Map());
  });
});

test("a row without a word has no value, or the one for what is missing", () => {
  const column = codeColumn(["a", null, "b"]);
  expect([0, 1, 2].map((row) => valuesAt(oneInEachRow(column), row))).toEqual([["a"], [], ["b"]]);
  expect([0, 1, 2].map((row) => valuesAt(withMissing(column, "none"), row))).toEqual([["a"], ["none"], ["b"]]);
  expect([0, 1, 2].map(hasOneOf(withMissing(column, "none"), new Set(["none", "b"])))).toEqual([false, true, true]);
  expect([0, 1, 2, 3].map(hasOneOf(oneInEachRow(column), new Set(["a", "no such"])))).toEqual([true, false, false, false]);
});
