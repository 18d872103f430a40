import fc from "fast-check";
import { expect, test } from "vitest";
import { isVersion, versionOfHash, versionTogether } from "./dataVersion";

const version = fc.stringMatching(/^[0-9a-f]{8}$/);

test("the version is the beginning of the hash", () => {
  expect(versionOfHash("0123456789abcdef")).toBe("01234567");
  expect(versionOfHash("")).toBe("");
});

test("of one data set it is its own, of none or an unknown one nothing", () => {
  expect(versionTogether(["01234567"])).toBe("01234567");
  expect(versionTogether([])).toBe("");
  expect(versionTogether(["01234567", ""])).toBe("");
});

test("of several it is a version, the same in any order, another where one of them is another", () => {
  fc.assert(fc.property(fc.array(version, { minLength: 2, maxLength: 6 }), version, (versions, other) => {
    const together = versionTogether(versions);
    expect(isVersion(together)).toBe(true);
    expect(versionTogether(versions.toReversed())).toBe(together);
    fc.pre(versions[0] !== other);
    expect(versionTogether([other, ...versions.slice(1)])).not.toBe(together);
  }));
});
