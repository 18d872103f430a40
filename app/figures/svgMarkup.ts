/** The attributes that drawings are made of; all others (classes, roles, handlers) stay behind. */
const kept: ReadonlySet<string> = new Set([
  "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points", "transform", "viewBox",
  "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
  "opacity", "clip-path", "clip-rule", "href", "preserveAspectRatio", "font-family", "font-size", "font-weight", "font-style",
  "letter-spacing", "text-anchor", "id", "patternUnits", "patternTransform", "clipPathUnits", "style", "aria-hidden",
]);

const leftOut: ReadonlySet<string> = new Set(["title", "desc", "style", "script", "foreignObject"]);

/**
 * Writes what an SVG element holds as markup that needs no style sheet: only drawing attributes; ids begin with `prefix` and are
 * numbered as they come; every text line has its own place, for renderers that do not know `dy`. Lengths are rounded to two decimals,
 * so that what the last bit of a computation came to makes no difference.
 */
export function svgMarkup(svg: Element, prefix: string): string {
  const ids = new Map<string, string>();
  for (const { id } of svg.querySelectorAll("[id]")) if (isReferred(svg, id)) ids.set(id, `${prefix}-${ids.size + 1}`);
  return childrenMarkup(svg, ids);
}

function childrenMarkup(element: Element, ids: ReadonlyMap<string, string>): string {
  return Array.from(element.childNodes, (child) => nodeMarkup(child, ids)).join("");
}

function nodeMarkup(node: ChildNode, ids: ReadonlyMap<string, string>): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof Element) || leftOut.has(node.localName)) return "";
  const content = childrenMarkup(node, ids);
  const attributes = attributesOf(node, ids);
  if (content === "" && (node.localName === "g" || node.localName === "defs" || node.localName === "text")) return "";
  if (node.localName === "g" && attributes === "") return content;
  if (isUnseen(node)) return "";
  return content === "" ? `<${node.localName}${attributes}/>` : `<${node.localName}${attributes}>${content}</${node.localName}>`;
}

/** Areas that only catch the pointer. */
function isUnseen(element: Element): boolean {
  return element.getAttribute("fill") === "none" && !element.hasAttribute("stroke") && element.childElementCount === element.querySelectorAll(":scope > title").length;
}

function attributesOf(element: Element, ids: ReadonlyMap<string, string>): string {
  return Array.from(element.attributes)
    .filter(({ name }) => kept.has(name) && (name !== "style" || element.localName === "image"))
    .flatMap(({ name, value }) => {
      if (name === "id") return ids.has(value) ? [` id="${ids.get(value)}"`] : [];
      return [` ${name}="${escaped(lengths.has(name) ? rounded(value) : renamed(value, ids))}"`];
    })
    .join("");
}

const lengths: ReadonlySet<string> = new Set([
  "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points", "transform", "viewBox", "stroke-width",
  "stroke-dasharray", "font-size", "letter-spacing", "patternTransform",
]);

/** The numbers of a value with two decimals at most, never `-0`. Nothing is scaled by so little that it would matter. */
function rounded(value: string): string {
  return value.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/gi, (number) => String(Math.round(Number(number) * 100) / 100 || 0));
}

function renamed(value: string, ids: ReadonlyMap<string, string>): string {
  return value.replace(/url\(#([^)]+)\)/g, (whole, id: string) => (ids.has(id) ? `url(#${ids.get(id)})` : whole));
}

function isReferred(svg: Element, id: string): boolean {
  return Array.from(svg.querySelectorAll("[fill],[clip-path]")).some((element) =>
    [element.getAttribute("fill"), element.getAttribute("clip-path")].includes(`url(#${id})`));
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text or an attribute's value as XML; characters that XML forbids become a replacement sign. */
export function escaped(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD").replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
