import type { Hatch, Paint, PathSink, Pen, Shape, TextStyle } from "./pen";

/** A pen whose drawing is SVG markup; an image is its address (data: or blob:). */
export interface SvgPen extends Pen<string> {
  /** What was drawn, without an `<svg>` around it. Equal drawings give equal text. */
  markup(): string;
}

/** `prefix` begins every id, so that several drawings can stand in one document. */
export function svgPen(prefix: string): SvgPen {
  const parts: string[] = [];
  const hatches = new Map<string, string>();
  let clips = 0;

  const hatchId = (hatch: Hatch): string => {
    const key = JSON.stringify([hatch.lines, hatch.ground, hatch.spacing, hatch.width]);
    const known = hatches.get(key);
    if (known !== undefined) return known;
    const id = `${prefix}-hatch-${hatches.size + 1}`;
    hatches.set(key, id);
    parts.push(hatchPattern(id, hatch));
    return id;
  };

  const paintOf = (paint: Paint): string =>
    attributes({
      fill: paint.fill === undefined ? "none" : typeof paint.fill === "string" ? paint.fill : `url(#${hatchId(paint.fill)})`,
      "fill-opacity": paint.fillOpacity,
      stroke: paint.stroke,
      "stroke-width": paint.stroke === undefined ? undefined : (paint.strokeWidth ?? 1),
      "stroke-opacity": paint.strokeOpacity,
      "stroke-linejoin": paint.stroke === undefined ? undefined : "round",
      "stroke-dasharray": paint.dash?.map(rounded).join(" "),
    });

  return {
    path(shape, paint) {
      const data = pathData(shape);
      if (data === "") return;
      const painted = paintOf(paint);
      parts.push(`<path${attributes({ d: data, "fill-rule": paint.fill === undefined ? undefined : "evenodd" })}${painted}/>`);
    },
    circle(x, y, radius, paint) {
      const painted = paintOf(paint);
      parts.push(`<circle${attributes({ cx: x, cy: y, r: radius })}${painted}/>`);
    },
    text(text, x, y, style) {
      parts.push(...textElements(text, x, y, style));
    },
    image(image, box, { opacity, blend }) {
      // Blending has no attribute of its own: `style` on the element is the only way that renderers know.
      const style = blend === "normal" ? undefined : `mix-blend-mode:${blend}`;
      parts.push(`<image${attributes({ ...box, preserveAspectRatio: "none", opacity, style, href: image })}/>`);
    },
    clip(shape, draw) {
      const id = `${prefix}-clip-${++clips}`;
      parts.push(`<clipPath id="${escaped(id)}"><path${attributes({ d: pathData(shape) || "M0 0", "clip-rule": "evenodd" })}/></clipPath>`);
      parts.push(`<g clip-path="url(#${escaped(id)})">`);
      draw();
      parts.push("</g>");
    },
    group({ x = 0, y = 0, turn = 0, opacity }, draw) {
      const moved = x === 0 && y === 0 ? "" : `translate(${rounded(x)} ${rounded(y)})`;
      const turned = turn === 0 ? "" : `rotate(${rounded((turn * 180) / Math.PI)})`;
      parts.push(`<g${attributes({ transform: [moved, turned].filter(Boolean).join(" ") || undefined, opacity })}>`);
      draw();
      parts.push("</g>");
    },
    markup: () => parts.join("\n"),
  };
}

function hatchPattern(id: string, { lines, ground, spacing, width }: Hatch): string {
  const size = { width: spacing, height: spacing };
  const under = ground === null ? "" : `<rect${attributes({ ...size, fill: ground })}/>`;
  const line = `<rect${attributes({ width, height: spacing, fill: lines })}/>`;
  const pattern = attributes({ id, ...size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
  return `<pattern${pattern}>${under}${line}</pattern>`;
}

/** The halo is a text of its own beneath: `paint-order` is unknown to office programs, which would bury the letters. */
function textElements(text: string, x: number, y: number, style: TextStyle): string[] {
  const anchor = { left: undefined, middle: "middle", right: "end" }[style.anchor];
  const set = attributes({
    x, y, "text-anchor": anchor,
    "font-family": style.family, "font-size": style.size, "font-weight": style.weight,
    "font-style": style.italic ? "italic" : undefined,
    "letter-spacing": style.letterSpacing || undefined,
  });
  const content = escaped(style.direction === "rtl" ? embedded(text) : text);
  const letters = `<text${set}${attributes({ fill: style.colour })}>${content}</text>`;
  if (!style.halo) return [letters];
  const halo = attributes({
    fill: "none", stroke: style.halo.colour, "stroke-width": style.halo.width * 2, "stroke-linejoin": "round", "aria-hidden": "true",
  });
  return [`<text${set}${halo}>${content}</text>`, letters];
}

/** Right-to-left embedding as characters: `text-anchor` keeps its sides, and renderers without `direction` obey too. */
function embedded(text: string): string {
  return `\u202B${text}\u202C`;
}

function pathData(shape: Shape): string {
  const data: string[] = [];
  let started = false;
  const sink: PathSink = {
    moveTo: (x, y) => {
      started = true;
      data.push(`M${rounded(x)} ${rounded(y)}`);
    },
    lineTo: (x, y) => data.push(`L${rounded(x)} ${rounded(y)}`),
    arc: (x, y, radius, from, to) => {
      const at = (angle: number) => `${rounded(x + radius * Math.cos(angle))} ${rounded(y + radius * Math.sin(angle))}`;
      data.push(`${started ? "L" : "M"}${at(from)}`);
      started = true;
      const r = rounded(radius);
      const large = to - from > Math.PI ? 1 : 0;
      if (to - from >= 2 * Math.PI) data.push(`A${r} ${r} 0 0 1 ${at(from + Math.PI)}`, `A${r} ${r} 0 0 1 ${at(from)}`);
      else data.push(`A${r} ${r} 0 ${large} 1 ${at(to)}`);
    },
    closePath: () => data.push("Z"),
  };
  shape(sink);
  return data.join("");
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? rounded(value) : escaped(String(value))}"`)
    .join("");
}

/** Two decimals, without trailing zeros, never `-0` or an exponent; what is no number becomes 0. */
function rounded(value: number): string {
  const hundredths = Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, value)) * 100);
  return hundredths === 0 || Number.isNaN(hundredths) ? "0" : String(hundredths / 100);
}

/** Renderers keep coordinates in single precision: nothing beyond this could be placed. */
const FARTHEST = 1e7;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Characters that XML 1.0 forbids even as entities, lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
