/**
 * An SVG document of ours whose hatched shapes are filled with lines of their own, cut to the shape, in place of patterns: a browser
 * prints a pattern as a picture of few pixels, the size of the whole page. What is not written as our drawings write it stays.
 */
export function withDrawnHatches(svg: string): string {
  const hatches = new Map(Array.from(svg.matchAll(PATTERN), ([, id = "", spacing = "", content = ""]) => [id, hatchOf(Number(spacing), content)]));
  let count = 0;
  return svg.replace(HATCHED, (whole, name: string, before: string, id: string, after: string) => {
    const hatch = hatches.get(id);
    const box = boxOf(name, `${before} ${after}`);
    if (!hatch || !box) return whole;
    const clip = `hatched-${(count += 1)}`;
    const shape = `${before}${after}`;
    const outline = shape.replace(/ (?:stroke|stroke-\w+|fill-opacity)="[^"]*"/g, "").replace("fill-rule=", "clip-rule=");
    return `<clipPath id="${clip}"><${name}${outline}/></clipPath><g clip-path="url(#${clip})"><g transform="rotate(45)">${linesIn(box, hatch)}</g></g><${name}${before}fill="none"${after}/>`;
  });
}

const PATTERN = /<pattern id="([^"]+)" width="([\d.]+)" height="\2" patternUnits="userSpaceOnUse" patternTransform="rotate\(45\)">(.*?)<\/pattern>/g;
const HATCHED = /<(rect|circle|path)( [^<>]*?)fill="url\(#([^)"]+)\)"([^<>]*?)(?:\/>|><\/\1>)/g;

interface Hatch {
  readonly spacing: number;
  /** Along the tile, from its start: the ground, if there is one, and the line. */
  readonly bands: readonly { readonly width: number; readonly fill: string }[];
}

function hatchOf(spacing: number, content: string): Hatch {
  const bands = Array.from(content.matchAll(/<rect width="([\d.]+)" height="[\d.]+" fill="([^"]+)"/g), ([, width = "", fill = ""]) => ({ width: Number(width), fill }));
  return { spacing, bands };
}

interface Corners {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(name: string, attributes: string): Corners | null {
  const of = (key: string) => Number(new RegExp(` ${key}="([-\\d.e]+)"`).exec(attributes)?.[1] ?? Number.NaN);
  const corners = name === "rect"
    ? { left: of("x"), top: of("y"), right: of("x") + of("width"), bottom: of("y") + of("height") }
    : name === "circle"
      ? { left: of("cx") - of("r"), top: of("cy") - of("r"), right: of("cx") + of("r"), bottom: of("cy") + of("r") }
      : cornersOfPath(/ d="([^"]*)"/.exec(attributes)?.[1] ?? "");
  return Object.values(corners).every(Number.isFinite) ? corners : null;
}

/** Of a path of absolute moves, lines and arcs, of which it holds the circles as well: never too small. */
function cornersOfPath(path: string): Corners {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [, command = "", values = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = values.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command.toUpperCase() === "Z") continue;
    const [x = Number.NaN, y = Number.NaN] = numbers.slice(-2);
    const reach = command === "A" ? 2 * Math.max(numbers[0] ?? 0, numbers[1] ?? 0) : 0;
    const isKnown = (command === "A" ? numbers.length === 7 : numbers.length === 2) && "MLA".includes(command);
    if (!isKnown) return { left: Number.NaN, top: Number.NaN, right: Number.NaN, bottom: Number.NaN };
    box.left = Math.min(box.left, x - reach);
    box.top = Math.min(box.top, y - reach);
    box.right = Math.max(box.right, x + reach);
    box.bottom = Math.max(box.bottom, y + reach);
  }
  return box;
}

/** In the turned plane of the pattern, as many lines as cover the box. */
function linesIn({ left, top, right, bottom }: Corners, { spacing, bands }: Hatch): string {
  const [from, to] = [Math.floor((left + top) / Math.SQRT2 / spacing) - 1, Math.ceil((right + bottom) / Math.SQRT2 / spacing) + 1];
  const [start, length] = [rounded((top - right) / Math.SQRT2 - 1), rounded((bottom - top + right - left) / Math.SQRT2 + 2)];
  return bands.map(({ width, fill }) => {
    if (width >= spacing) return `<rect x="${rounded(from * spacing)}" y="${start}" width="${rounded((to - from) * spacing)}" height="${length}" fill="${fill}"/>`;
    const lines = Array.from({ length: to - from }, (_, index) => `M${rounded((from + index) * spacing)} ${start}h${width}v${length}h-${width}z`);
    return `<path d="${lines.join("")}" fill="${fill}"/>`;
  }).join("");
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
