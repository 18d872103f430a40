import { describe, expect, test } from "vitest";
import { palettes, type Palette } from "./palette";

const themes = ["light", "dark"] as const;

describe.each(themes)("palette %s", (theme) => {
  const palette: Palette = palettes[theme];

  test("holds plain colours alone", () => {
    const { sides, map: { shades, ...map }, ...rest } = palette;
    for (const colours of [rest, sides, map, shades]) for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
  });

  test("keeps text legible on paper and strips", () => {
    for (const ink of [palette.ink, palette.ink2, palette.ink3, palette.link]) {
      expect(contrast(ink, palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, palette.bar)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("shades from few to many in steps that can be told apart", () => {
    const steps = [palette.map.land, ...palette.map.shades].map(luminance);
    const order = theme === "light" ? steps : steps.toReversed();
    order.slice(1).forEach((step, at) => expect(step).toBeLessThan((order[at] ?? 0) * 0.93));
  });

  test("keeps names legible on the land and their halo, and sides visible on the land", () => {
    const { townName, governorateName, neighbourName, waterName, halo, land } = palette.map;
    for (const name of [townName, governorateName, neighbourName, waterName]) expect(contrast(name, halo)).toBeGreaterThanOrEqual(4.5);
    for (const side of Object.values(palette.sides)) expect(contrast(side, land)).toBeGreaterThanOrEqual(3);
  });
});

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
