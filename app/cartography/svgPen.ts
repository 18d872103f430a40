import type { Pen } from "./pen";
import { svgTreePen, type SvgNode } from "./svgTree";

/** A pen whose drawing is SVG markup; an image is its address (data: or blob:). */
export interface SvgPen extends Pen<string> {
  /** What was drawn, without an `<svg>` around it. Equal drawings give equal text. */
  markup(): string;
}

/** `prefix` begins every id, so that several drawings can stand in one document. */
export function svgPen(prefix: string): SvgPen {
  const { nodes, ...pen } = svgTreePen(prefix);
  return { ...pen, markup: () => nodes().map(markupOf).join("\n") };
}

function markupOf({ name, attributes, children }: SvgNode): string {
  const set = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join("");
  const content = children.map((child) => (typeof child === "string" ? escaped(child) : markupOf(child))).join("");
  return children.length === 0 ? `<${name}${set}/>` : `<${name}${set}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Characters that XML 1.0 forbids even as entities, lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
