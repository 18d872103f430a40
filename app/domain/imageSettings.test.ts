import fc from "fast-check";
import { expect, test } from "vitest";
import { imageParts, imageWords, isMakeable, LEAST_SIDE, MOST_SIDE, readImageSettings, usualImage, writeImageSettings } from "./imageSettings";

test("the usual image needs no word", () => {
  expect(writeImageSettings(usualImage)).toBe("");
  expect(readImageSettings("")).toEqual(usualImage);
});

test("words are kept on one line", () => {
  expect(imageWords("  Two\n\twords  ")).toBe("Two words");
  expect(imageWords(" \n ")).toBe("");
});

test("a link says size, scale, colours, language and what is left out", () => {
  const settings = { ...usualImage, size: { width: 1920, height: 1080 }, scale: 1, look: "dark", isTransparent: true, language: "ar", without: ["reading", "relief"] } as const;
  expect(writeImageSettings(settings)).toBe("1920x1080,1x,dark,transparent,in-ar,without-reading,without-relief");
  expect(readImageSettings("without-relief,in-ar,transparent,1x,dark,1920x1080,without-reading")).toEqual(settings);
});

test("any settings that can be made come back", () => {
  const side = fc.integer({ min: LEAST_SIDE, max: MOST_SIDE });
  const any = fc.record({
    size: fc.option(fc.record({ width: side, height: side })),
    scale: fc.integer({ min: 1, max: 4 }),
    look: fc.option(fc.constantFrom("light", "dark")),
    isTransparent: fc.boolean(),
    language: fc.option(fc.constantFrom("en", "ar", "ku", "ckb")),
    without: fc.subarray([...imageParts]),
  }).map((some) => ({ ...usualImage, ...some }));
  fc.assert(fc.property(any.filter(isMakeable), (settings) => {
    expect(readImageSettings(writeImageSettings(settings))).toEqual(settings);
  }));
});

test.each(["100x100", "6001x400", "3001x400,2x", "6000x6000", "5x", "0x", "blue", "in-", "without-sources", "1920X1080", "__proto__"])("no image: %s", (text) => {
  expect(readImageSettings(text)).toBeNull();
});
