import sharp from "sharp";
import { expect, test } from "vitest";
import { imageTypeOf, isSvg } from "./imageType";

const dot = () => sharp({ create: { width: 2, height: 2, channels: 3, background: "#abc" } });
const text = (words: string) => new TextEncoder().encode(words);

test.each(["png", "jpeg", "gif", "webp"] as const)("a %s is told by its beginning", async (type) => {
  expect(imageTypeOf(await dot().toFormat(type).toBuffer())).toBe(type);
});

test.each([
  "<svg>", '<svg xmlns="http://www.w3.org/2000/svg"/>', "\uFEFF \n<svg ", '<?xml version="1.0"?>\n<!-- made by: <table> --><svg:svg xmlns:svg="x">',
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg>', '<!DOCTYPE svg [<!ENTITY a "b"> <!ENTITY c "d">]><svg>',
])("%s begins an SVG", (words) => {
  expect(isSvg(words)).toBe(true);
  expect(imageTypeOf(text(words))).toBe("svg");
});

test("an SVG in UTF-16 is one", () => {
  expect(imageTypeOf(Buffer.from("\uFEFF<svg>", "utf16le"))).toBe("svg");
});

test.each(["", "id,killed\n<svg>,1", "<svgs>", "<!-- <svg>", "<?xml ?><rss>", '{"format":"incident-atlas"}', "%PDF-1.7", "PK\u0003\u0004", "RIFF1234WAVE", "GIF88a", "\u00EF\u00BF\u00BDPNG"])("%j begins no image", (words) => {
  expect(imageTypeOf(text(words))).toBeNull();
});
