import fc from "fast-check";
import { expect, test } from "vitest";
import { disarmed, rearmed } from "./formulaText";

test.each([
  ["=1+1", "'=1+1"], ["@cmd", "'@cmd"], ["+a", "'+a"], ["-a", "'-a"], ["\tx", "'\tx"], ["\rx", "'\rx"], ["\nx", "'\nx"],
  ["＝1", "'＝1"], ["＋1", "'＋1"], ["－a", "'－a"], ["＠a", "'＠a"], ["-5.2-1", "'-5.2-1"], ["-5.2+cmd", "'-5.2+cmd"], ["-", "'-"],
  ["+1 (2)", "'+1 (2)"], ["-1e", "'-1e"], ["'=1", "''=1"], ["''@", "'''@"],
])("%j is disarmed as %j", (text, written) => {
  expect(disarmed(text)).toBe(written);
});

test.each(["-5.2", "+3", "-1e5", "-1E-5", "-.5", "-5.", "-5,2", "−5.2", "5", "", " =1", "a=b", "'", "'tis", "2022-01-20", "'5"])("%j stays", (text) => {
  expect(disarmed(text)).toBe(text);
});

test("taking one apostrophe away where such text follows it gives what there was", () => {
  const hostile = fc.string({ unit: fc.constantFrom("'", "=", "-", "+", "@", "\t", "＝", "5", ".", "a"), maxLength: 8 });
  fc.assert(fc.property(fc.oneof(fc.string(), hostile), (text) => {
    const written = disarmed(text);
    expect(written.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "")).toBe(text);
    expect(rearmed(written)).toBe(text);
    expect(/^[=@\t\r\n＝＋－＠]/.test(written)).toBe(false);
    if (/^[+-]/.test(written)) expect(Number.isFinite(Number(written.replace(",", ".")))).toBe(true);
  }), { numRuns: 2_000 });
});
