import { expect, test } from "vitest";
import { allFigureKinds, figureKindOf } from "./figureKindOf";

test("each figure is found by its id, and no two have the same", () => {
  for (const kind of allFigureKinds) expect(figureKindOf(kind.id)).toBe(kind);
  expect(figureKindOf("none")).toBeUndefined();
});
