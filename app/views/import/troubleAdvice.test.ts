import { expect, test } from "vitest";
import { adviceOn } from "./troubleAdvice";

const adviceOnUnknown = (found: string) => adviceOn({ by: "file", code: "unknown-format", found: JSON.stringify(found), allowed: "" }).text;

test.each(['{"foo": 1}', '\r\n  [1, 2]', '{"foo": '])("whoever brings JSON of another kind is told which JSON is read: %j", (found) => {
  expect(adviceOnUnknown(found)).toContain("GeoJSON");
});

test.each(["Nothing here is a table", "%PDF-1.4", "a [b]"])("of anything else, that a table is: %j", (found) => {
  expect(adviceOnUnknown(found)).toContain("CSV");
});
