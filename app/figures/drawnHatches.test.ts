import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { withDrawnHatches } from "./drawnHatches";

const pattern = (id: string, ground: boolean) =>
  `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${ground ? '<rect width="6" height="6" fill="#fdfdfb"/>' : ""}<rect width="2.5" height="6" fill="#6e737a"/></pattern>`;
const document = (shapes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="120" viewBox="0 0 200 120"><defs>${pattern("a", true)}${pattern("b", false)}</defs><rect width="200" height="120" fill="#ffe"/>${shapes}</svg>`;

const shapes: readonly (readonly [string, string])[] = [
  ["a box with a border", '<rect x="20.5" y="10" width="140" height="60" fill="url(#a)" stroke="#6e737a" stroke-width="1"/>'],
  ["a circle, closed by a tag", '<circle cx="80" cy="60" r="42.5" fill="url(#b)" stroke="#123456"></circle>'],
  ["a slice", '<path d="M100 60L60 20A56.57 56.57 0 0 1 100 3.43Z" fill-rule="evenodd" fill="url(#a)" stroke="#6e737a"/>'],
  ["a moved ring", '<g transform="translate(30 5)"><path d="M10 10L90 10L90 90L10 90ZM30 30L30 60L60 60L60 30Z" fill-rule="evenodd" fill="url(#b)"/></g>'],
];

describe("a hatch that is drawn looks as its pattern", () => {
  test.each(shapes)("%s", (_, shape) => {
    const [before, after] = [document(shape), withDrawnHatches(document(shape))];
    expect(after).not.toContain('fill="url(#');
    expect(differing(before, after)).toBeLessThan(0.01);
    expect(differing(document(""), after), "something is drawn").toBeGreaterThan(0.02);
  });
});

test("other fills, other patterns and other paths stay as they are", () => {
  const other = document('<rect x="1" y="1" width="5" height="5" fill="url(#c)"/><path d="m1 1l5 5c1 2 3 4 5 6z" fill="url(#a)"/><rect fill="#fff"/>');
  expect(withDrawnHatches(other)).toBe(other);
});

/** Share of pixels of which a channel differs by more than a third. */
function differing(one: string, other: string): number {
  const [a, b] = [one, other].map((svg) => new Resvg(svg, { fitTo: { mode: "zoom", value: 2 } }).render().pixels);
  if (!a || !b) throw new Error("Nothing was drawn");
  let count = 0;
  for (let at = 0; at < a.length; at += 4) if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 85)) count += 1;
  return count / (a.length / 4);
}
