import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issueCodes } from "../domain/issue";
import { importers } from ".";
import { issueWords } from "./issueWords";

describe.each(importers.map((importer) => [importer.id, importer] as const))("importer %s", (_id, importer) => {
  test("has a name, and its terms", () => {
    expect(importer.terms.title).toMatch(/\S/);
    expect(importer.terms.isRestricted && importer.terms.attribution === "").toBe(false);
  });

  test.each(["", "\uFEFF", "{", "null", "[]", "42", "\u0000", "<html>", `{"format":"other"}`])("does not take %j for its own", (text) => {
    expect(importer.carrier === "document" ? importer.recognises(text) : importer.recognises(text === "" ? [] : [[text]])).toBeFalsy();
  });

  test("looks at any beginning without throwing", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string())), (records) => {
      if (importer.carrier === "table") importer.recognises(records);
      else importer.recognises(records.flat().join(""));
    }));
  });
});

test("every issue has its words", () => {
  expect(Object.keys(issueWords).toSorted()).toEqual([...issueCodes].toSorted());
});
