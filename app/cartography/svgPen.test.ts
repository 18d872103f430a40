import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxShape, type Pen, type TextStyle } from "./pen";
import { svgPen } from "./svgPen";

const drawn = (draw: (pen: Pen<string>) => void, prefix = "p") => {
  const pen = svgPen(prefix);
  draw(pen);
  return pen.markup();
};
const style: TextStyle = { family: "Plex", size: 12, weight: 400, colour: "#000000", anchor: "left" };
const hatch = { lines: "#111111", ground: "#EEEEEE", spacing: 4, width: 1 };
const box = boxShape({ x: 0, y: 0, width: 10, height: 10 });

/** Characters that no XML 1.0 document may hold. */
const isForbidden = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return (code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)) || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff;
};

describe("SVG pen", () => {
  test("escapes text and attributes, whatever they hold", () => {
    expect(drawn((pen) => pen.text(`<b>"&'</b>`, 1, 2, { ...style, family: `a"b<` }))).toBe(
      `<text x="1" y="2" font-family="a&quot;b&lt;" font-size="12" font-weight="400" fill="#000000">` +
      `&lt;b&gt;&quot;&amp;&apos;&lt;/b&gt;</text>`,
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const [, content = ""] = /^<text[^<>]*>(.*)<\/text>$/s.exec(drawn((pen) => pen.text(text, 0, 0, style))) ?? [];
      expect(content).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/);
      expect(Array.from(content).filter(isForbidden)).toEqual([]);
    }));
  });

  test("rounds to two decimals and never writes what is no number", () => {
    expect(drawn((pen) => pen.circle(1 / 3, -0.001, NaN, { fill: "#FFFFFF" }))).toBe(`<circle cx="0.33" cy="0" r="0" fill="#FFFFFF"/>`);
    expect(drawn((pen) => pen.circle(1e21, 1e-9, 2, {}))).not.toMatch(/\de|NaN|Infinity/);
  });

  test("writes the same for the same, and its prefix before every id", () => {
    const draw = (pen: Pen<string>) => {
      pen.path(box, { fill: hatch });
      pen.circle(5, 5, 3, { fill: hatch, stroke: "#222222" });
      pen.clip(box, () => pen.group({ x: 2, turn: Math.PI / 2, opacity: 0.5 }, () => pen.text("a", 0, 0, style)));
    };
    const markup = drawn(draw);
    expect(drawn(draw)).toBe(markup);
    expect([...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["p-hatch-1", "p-clip-1"]);
    expect(markup.match(/url\(#p-hatch-1\)/g)).toHaveLength(2);
    expect(markup).toContain(`<g transform="translate(2 0) rotate(90)" opacity="0.5">`);
    expect(drawn(draw, "q").replaceAll("q-", "p-")).toBe(markup);
  });

  test("keeps the side of right-to-left text and lays the halo beneath it", () => {
    const markup = drawn((pen) => pen.text("بغداد 3", 9, 9, { ...style, anchor: "right", direction: "rtl", halo: { colour: "#FFFFFF", width: 2 } }));
    const [halo, letters, ...more] = markup.split("\n");
    expect(more).toEqual([]);
    expect(halo).toContain(`stroke="#FFFFFF" stroke-width="4"`);
    expect(halo).toContain(`aria-hidden="true"`);
    expect(letters).toContain(`text-anchor="end"`);
    expect(letters).toContain("\u202Bبغداد 3\u202C");
  });

  test("draws images with their opacity and blending, and circles of a whole turn", () => {
    const image = drawn((pen) => pen.image("data:image/webp;base64,AA", { x: 0, y: 1, width: 2, height: 3 }, { opacity: 0.3, blend: "multiply" }));
    expect(image).toBe(`<image x="0" y="1" width="2" height="3" preserveAspectRatio="none" opacity="0.3" style="mix-blend-mode:multiply" href="data:image/webp;base64,AA"/>`);
    const turn = drawn((pen) => pen.path((sink) => sink.arc(0, 0, 5, 0, 2 * Math.PI), { fill: "#000000" }));
    expect(turn).toContain(`d="M5 0A5 5 0 0 1 -5 0A5 5 0 0 1 5 0"`);
  });
});
