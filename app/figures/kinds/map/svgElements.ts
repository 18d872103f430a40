import { createElement, type ReactNode } from "react";
import type { SvgNode } from "../../../cartography/svgTree";

/** What a pen drew, as React draws it. */
export function svgElements(nodes: SvgNode["children"]): ReactNode {
  return nodes.map((node, key) => (typeof node === "string" ? node : createElement(node.name, { key, ...properties(node) }, svgElements(node.children))));
}

function properties({ attributes }: SvgNode): Readonly<Record<string, unknown>> {
  const { style, ...others } = attributes;
  const named = Object.fromEntries(Object.entries(others).map(([name, value]) => [propertyName(name), value]));
  return style === undefined ? named : { ...named, style: declarations(style) };
}

/** React sets styles one by one, which the page's security policy allows. */
function declarations(style: string): Readonly<Record<string, string>> {
  return Object.fromEntries(style.split(";").map((declaration) => {
    const [name = "", value = ""] = declaration.split(":");
    return [camelCase(name), value];
  }));
}

function propertyName(attribute: string): string {
  return attribute.startsWith("aria-") ? attribute : camelCase(attribute);
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
