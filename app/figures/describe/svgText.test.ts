import { expect, test } from "vitest";
import { svgText } from "./svgText";

test("a byte order mark tells the encoding, and without one it is UTF-8", () => {
  expect(svgText(new TextEncoder().encode("<svgé>"))).toBe("<svgé>");
  expect(svgText(Uint8Array.of(0xff, 0xfe, 0x3c, 0))).toBe("<");
  expect(svgText(Uint8Array.of(0xfe, 0xff, 0, 0x3c))).toBe("<");
  expect(svgText(new Uint8Array(0))).toBe("");
});
