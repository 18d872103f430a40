import type { Hatch, Paint, PathSink, Pen, Shape, TextStyle } from "./pen";

/** An SVG element as data; its texts and values are not escaped. */
export interface SvgNode {
  readonly name: "path" | "circle" | "text" | "image" | "g" | "clipPath" | "pattern" | "rect";
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A pen whose drawing is a tree of SVG elements; an image is its address (data: or blob:). */
export interface SvgTreePen extends Pen<string> {
  /** What was drawn, without an `<svg>` around it. Equal drawings give equal trees. */
  nodes(): readonly SvgNode[];
}

/** `prefix` begins every id, so that several drawings can stand in one document. */
export function svgTreePen(prefix: string): SvgTreePen {
  const drawn: SvgNode[] = [];
  const hatches = new Map<string, string>();
  let level = drawn;
  let clips = 0;

  const inside = (draw: () => void): readonly SvgNode[] => {
    const outer = level;
    const inner: SvgNode[] = [];
    level = inner;
    draw();
    level = outer;
    return inner;
  };

  const hatchId = (hatch: Hatch): string => {
    const key = JSON.stringify([hatch.lines, hatch.ground, hatch.spacing, hatch.width]);
    const known = hatches.get(key);
    if (known !== undefined) return known;
    const id = `${prefix}-hatch-${hatches.size + 1}`;
    hatches.set(key, id);
    level.push(hatchPattern(id, hatch));
    return id;
  };

  const painting = (paint: Paint): Values => ({
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
      const painted = painting(paint);
      level.push(node("path", { d: data, "fill-rule": paint.fill === undefined ? undefined : "evenodd", ...painted }));
    },
    circle(x, y, radius, paint) {
      const painted = painting(paint);
      level.push(node("circle", { cx: x, cy: y, r: radius, ...painted }));
    },
    text(text, x, y, style) {
      level.push(...textNodes(text, x, y, style));
    },
    image(image, box, { opacity, blend }) {
      // Blending has no attribute of its own: `style` on the element is the only way that renderers know.
      const style = blend === "normal" ? undefined : `mix-blend-mode:${blend}`;
      level.push(node("image", { ...box, preserveAspectRatio: "none", opacity, style, href: image }));
    },
    clip(shape, draw) {
      const id = `${prefix}-clip-${++clips}`;
      const outline = node("path", { d: pathData(shape) || "M0 0", "clip-rule": "evenodd" });
      level.push(node("clipPath", { id }, [outline]), node("g", { "clip-path": `url(#${id})` }, inside(draw)));
    },
    group({ x = 0, y = 0, turn = 0, opacity }, draw) {
      const moved = x === 0 && y === 0 ? "" : `translate(${rounded(x)} ${rounded(y)})`;
      const turned = turn === 0 ? "" : `rotate(${rounded((turn * 180) / Math.PI)})`;
      level.push(node("g", { transform: [moved, turned].filter(Boolean).join(" "), opacity }, inside(draw)));
    },
    nodes: () => drawn,
  };
}

function hatchPattern(id: string, { lines, ground, spacing, width }: Hatch): SvgNode {
  const size = { width: spacing, height: spacing };
  const line = node("rect", { width, height: spacing, fill: lines });
  return node(
    "pattern",
    { id, ...size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    ground === null ? [line] : [node("rect", { ...size, fill: ground }), line],
  );
}

/** The halo is a text of its own beneath: `paint-order` is unknown to office programs, which would bury the letters. */
function textNodes(text: string, x: number, y: number, style: TextStyle): SvgNode[] {
  const set: Values = {
    x, y, "text-anchor": { left: undefined, middle: "middle", right: "end" }[style.anchor],
    "font-family": style.family, "font-size": style.size, "font-weight": style.weight,
    "font-style": style.italic ? "italic" : undefined,
    "letter-spacing": style.letterSpacing || undefined,
  };
  const content = style.direction === "rtl" ? embedded(text) : text;
  const letters = node("text", { ...set, fill: style.colour }, [content]);
  if (!style.halo) return [letters];
  const halo: Values = {
    fill: "none", stroke: style.halo.colour, "stroke-width": style.halo.width * 2, "stroke-linejoin": "round", "aria-hidden": "true",
  };
  return [node("text", { ...set, ...halo }, [content]), letters];
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

type Values = Readonly<Record<string, string | number | undefined>>;

/** Values that are not given, or empty, leave no attribute. */
function node(name: SvgNode["name"], values: Values, children: SvgNode["children"] = []): SvgNode {
  const given = Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || value === "") return [];
    return [[key, typeof value === "number" ? rounded(value) : value] as const];
  });
  return { name, attributes: Object.fromEntries(given), children };
}

/** Two decimals, without trailing zeros, never `-0` or an exponent; what is no number becomes 0. */
function rounded(value: number): string {
  const hundredths = Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, value)) * 100);
  return hundredths === 0 || Number.isNaN(hundredths) ? "0" : String(hundredths / 100);
}

/** Renderers keep coordinates in single precision: nothing beyond this could be placed. */
const FARTHEST = 1e7;
