import { expect, test } from "vitest";
import { subjectOf } from "../figureSubject";
import { allFigureKinds, figureKindOf, offeredFigureKinds } from "./figureKindOf";
import { figureKinds } from "./index";

test("each figure is found by its id, and no two have the same", () => {
  for (const kind of allFigureKinds) expect(figureKindOf(kind.id)).toBe(kind);
  expect(figureKindOf("none")).toBeUndefined();
});

test("figures of one incident or facility are offered while it is open", () => {
  const subjects = (incident: string | null, facility: string | null) => new Set(offeredFigureKinds({ incident, facility }).map(subjectOf));
  expect(offeredFigureKinds({ incident: null, facility: null })).toEqual(figureKinds);
  expect(subjects("an-incident", null)).toEqual(new Set(["incident", "view"]));
  expect(subjects(null, "a-prison")).toEqual(new Set(["facility", "view"]));
  expect(offeredFigureKinds({ incident: "an-incident", facility: "a-prison" })).toHaveLength(allFigureKinds.length);
});
