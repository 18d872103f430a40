import { expect, test } from "vitest";
import { isMakeable, MOST_SIDE, readImageSettings, usualImage, writeImageSettings } from "../../domain/imageSettings";
import { makeableScales, presetOf, resized, sizePresets } from "./sizePresets";

test.each(sizePresets)("$id can be made, linked to, and known again", ({ size, scale, id }) => {
  expect(isMakeable({ size, scale })).toBe(true);
  expect(readImageSettings(writeImageSettings({ ...usualImage, size, scale }))).toEqual({ ...usualImage, size, scale });
  expect(presetOf(size)?.id).toBe(id);
});

test("no scale makes a side of more pixels than there may be", () => {
  expect(makeableScales({ width: 1500, height: 400 })).toEqual([1, 2, 3, 4]);
  expect(makeableScales({ width: 1501, height: 400 })).toEqual([1, 2, 3]);
  expect(makeableScales({ width: 320, height: MOST_SIDE })).toEqual([1]);
  expect(resized({ width: 3000, height: 2000 }, 4)).toEqual({ size: { width: 3000, height: 2000 }, scale: 2 });
  expect(resized({ width: 600, height: 600 }, 2).scale).toBe(2);
});
