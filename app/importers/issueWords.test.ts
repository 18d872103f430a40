import { expect, test } from "vitest";
import { issueCodes } from "../domain/issue";
import { issueWords } from "./issueWords";

test("every issue has a title of its own, and a sentence on what is done", () => {
  expect(Object.keys(issueWords).toSorted()).toEqual([...issueCodes].toSorted());
  for (const code of issueCodes) {
    const { title, done } = issueWords[code];
    expect(title.text, code).toMatch(/^[A-Z][^.]{3,60}$/);
    expect(done.text, code).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(issueCodes.map((code) => issueWords[code].title.text)).size).toBe(issueCodes.length);
});
