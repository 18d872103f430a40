import { describe, expect, test } from "vitest";
import { incidentKinds } from "../domain/incident";
import { glyphOf, glyphs, glyphShape, type Glyph } from "./kindGlyphs";

describe("glyphs of incident kinds", () => {
  test("every kind has a family of its own shape; a mixed place and what is of no family say so", () => {
    expect(new Set(incidentKinds.map((kind) => glyphOf([kind]))).size).toBe(glyphs.length);
    expect(incidentKinds.filter((kind) => glyphOf([kind]) === "several")).toEqual(["other"]);
    expect(glyphOf(["prison-break", "prison-riot"])).toBe("detention");
    expect(glyphOf(["prison-break", "bombing"])).toBe("several");
  });

  test.each(glyphs.filter((glyph) => glyph !== "several"))("%s has the area of a disc of its radius", (glyph) => {
    const points = cornersOf(glyph);
    const area = points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    expect(Math.abs(area)).toBeCloseTo(Math.PI * 100, 6);
  });
});

function cornersOf(glyph: Glyph): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  const add = (x: number, y: number) => void points.push([x, y]);
  glyphShape(glyph, 3, 4, 10)({ moveTo: add, lineTo: add, arc: () => undefined, closePath: () => undefined });
  return points;
}
