import { expect, test } from "vitest";
import { everybody } from "./fixedParties";
import { partyBook } from "./partyBook";

test("one name on one side is one party, on two sides two", () => {
  const book = partyBook("x");
  const id = book.idOf("Example Brigade", "militants");
  expect(id).toBe("x-example-brigade");
  expect(book.idOf("Example Brigade", "militants")).toBe(id);
  const other = book.idOf("Example Brigade", "security-forces");
  expect(other).not.toBe(id);
  expect(book.idOf("Example-Brigade", "militants")).not.toBe(id);
  expect(book.parties().map(({ name, side, kind }) => [name.en, side, kind])).toEqual([
    ["Example Brigade", "militants", "armed-group"], ["Example Brigade", "security-forces", "not-further-named"], ["Example-Brigade", "militants", "armed-group"],
  ]);
});

test("an id that is taken is given to nobody else", () => {
  const book = partyBook("");
  book.enter(everybody);
  expect(book.idOf("All", "militants")).toMatch(/^all-\w{7}$/);
  expect(book.parties()).toHaveLength(2);
});
