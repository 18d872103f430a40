import { expect, test } from "vitest";
import { isIncidentId } from "./incidentId";

test.each(["SYR12345", "2022-01-20-example", "A/1", "حادث ١", "a b", "7", "<b>", "../../etc/passwd", "a:b", "😀".repeat(200), "x".repeat(200)])("%s can be an id", (text) => {
  expect(isIncidentId(text)).toBe(true);
});

test.each(["", " ", " a", "a ", "a\u00A0", "\uFEFFa", "a\nb", "a\u0000", "\u0085", "\uD800", "a\uDC00b", "😀".repeat(201), "x".repeat(201), "x".repeat(1_000_000)])("%j cannot", (text) => {
  expect(isIncidentId(text)).toBe(false);
});
