import { expect, test } from "vitest";
import { remembered } from "./remembered";

test("an answer is worked out once, null and undefined too, and not kept for long texts", () => {
  let asked = 0;
  const lengthOf = remembered((text) => {
    asked += 1;
    return text === "" ? undefined : text === "null" ? null : text.length;
  });
  for (const text of ["abc", "abc", "", "", "null", "null"]) lengthOf(text);
  expect(asked).toBe(3);
  expect(lengthOf("abc")).toBe(3);
  const long = "x".repeat(1_000);
  lengthOf(long);
  lengthOf(long);
  expect(asked).toBe(5);
});

test("more texts than it keeps are answered all the same", () => {
  const same = remembered((text) => text);
  for (let i = 0; i < 45_000; i += 1) expect(same(`${i}`)).toBe(`${i}`);
  expect(same("0")).toBe("0");
});
