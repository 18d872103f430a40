import { describe, expect, test } from "vitest";
import type { AuthorityReports } from "../../../engine/questions/authorities";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { apartWords, firstWords } from "./authorityWords";

const translator = createTranslator(english);
const of = (parts: Partial<AuthorityReports>) => parts as AuthorityReports;

describe("beside the others, in words", () => {
  test.each([
    [{ lower: 0, same: 0, higher: 0, within: null }, "too few others"],
    [{ lower: 1, same: 0, higher: 0, within: 7 }, "7 lower, once"],
    [{ lower: 0, same: 1, higher: 0, within: 0 }, "the same, once"],
    [{ lower: 1, same: 2, higher: 0, within: 0 }, "half or more the same; 1 lower, 2 the same, 0 higher"],
    [{ lower: 2, same: 0, higher: 1, within: 1 }, "half within 1 person; 2 lower, 0 the same, 1 higher"],
    [{ lower: 2, same: 1, higher: 4, within: 1_200 }, "half within 1,200 people; 2 lower, 1 the same, 4 higher"],
  ])("%o", (apart, words) => expect(apartWords(of({ apart }), translator)).toBe(words));
});

test("a tie is said to be shared; who speaks alone was not first among others", () => {
  expect(firstWords(of({ first: { of: 12, alone: 3, shared: 2 } }), translator)).toBe("3 of 12; 2 more shared");
  expect(firstWords(of({ first: { of: 12, alone: 3, shared: 0 } }), translator)).toBe("3 of 12");
  expect(firstWords(of({ first: { of: 0, alone: 0, shared: 0 } }), translator)).toBe("no other to compare with");
});
