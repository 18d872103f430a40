import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { palettes, type Palette, type Theme } from "./palette";

const css = readFileSync(new URL("../tokens.css", import.meta.url), "utf8");

describe("the page's tokens", () => {
  test.each(["light", "dark"] as const)("are the colours of the %s palette", (theme) => {
    const tokens = tokensOf(theme);
    for (const [name, colour] of expected(palettes[theme])) expect(tokens.get(name), name).toBe(colour.toLowerCase());
  });

  test.each(["light", "dark"] as const)("are legible in the %s theme: 4.5 to 1 for text, 3 to 1 for sides", (theme) => {
    const { paper, bar, markSoft, ink, ink2, ink3, link, sides } = palettes[theme];
    for (const ground of [paper, bar, markSoft]) {
      for (const text of [ink, ink2, ink3, link]) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const side of Object.values(sides)) expect(contrast(side, paper), side).toBeGreaterThanOrEqual(3);
  });
});

/** The custom properties of a theme's block. */
function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const selector = theme === "light" ? ":root {" : ':root[data-theme="dark"] {';
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

function expected({ paper, bar, ink, ink2, ink3, rule, rule2, hover, mark, markSoft, link, counts, sides }: Palette): [string, string][] {
  return [
    ...Object.entries({ paper, bar, ink, ink2, ink3, rule, rule2, hover, mark, "mark-soft": markSoft, link, counts }),
    ...Object.entries(sides).map(([side, colour]): [string, string] => [`side-${side}`, colour]),
  ];
}

/** WCAG 2.2 contrast ratio of two `#RRGGBB` colours. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
