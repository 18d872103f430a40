import type { Page } from "@playwright/test";

/** An exported figure as a browser reads it. */
export interface FigureDrawing {
  readonly markup: string;
  readonly root: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
  /** What it is drawn on, in its own units: larger than the image where much must be said, smaller in a large image. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly description: string;
  /** Names of all elements, names of all attributes. */
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly ids: readonly string[];
  /** Every `href` and `url(…)`, of attributes and of the style sheet. */
  readonly addresses: readonly string[];
  /** Of the `@font-face` rules. */
  readonly embedded: readonly EmbeddedFont[];
  /** Whether this browser moves letters to whole pixels, as the machine's settings for fonts may have it. */
  readonly isHinted: boolean;
  /** Where the figure itself stands among the sheet's words. */
  readonly plot: { readonly left: number; readonly top: number };
  /** Every text but the halos beneath them, in their order. */
  readonly texts: readonly DrawnText[];
}

export interface EmbeddedFont {
  readonly family: string;
  readonly weight: string;
}

export interface DrawnText {
  readonly content: string;
  /** The text with the groups that it stands in, for an SVG of its own. */
  readonly alone: string;
  /** The text by itself, as if nothing moved or turned it. */
  readonly unmoved: string;
  /** As the figure asks for it. */
  readonly font: { readonly family: string; readonly weight: number; readonly size: number; readonly letterSpacing: number };
  /** Its advance with letter spacing, as Chromium has it. */
  readonly width: number;
  readonly families: readonly string[];
  readonly weight: number;
  /** Slanted by Chromium, upright in renderers that make no italics up; in pixels across. */
  readonly slant: number;
  /** Of the words around the figure, and its baseline there. */
  readonly isOfSheet: boolean;
  readonly baseline: number;
  readonly isTurned: boolean;
  /** Of its letters, as Chromium draws them with the embedded fonts; in pixels of the text before it is moved. */
  readonly ink: { readonly left: number; readonly right: number };
  /** Of a box around its letters, one after the other, where they stand in the image. */
  readonly corners: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Reads an SVG in a page of its own, with the fonts that it holds. Rejects where it is no well-formed XML. */
export async function readDrawing(markup: string, blank: Page): Promise<FigureDrawing> {
  await blank.goto("about:blank");
  return { markup, ...(await blank.evaluate(readInPage, markup)) };
}

async function readInPage(markup: string): Promise<Omit<FigureDrawing, "markup">> {
  const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
  const mistake = parsed.querySelector("parsererror");
  if (mistake) throw new Error(`No well-formed XML: ${mistake.textContent}`);
  const svg = document.importNode(parsed.documentElement, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error(`The root is no svg but ${svg.nodeName}`);
  document.body.replaceChildren(svg);
  const faces = Array.from(document.fonts);
  await Promise.all(faces.map((face) => face.load()));
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("No canvas");

  const [, , sheetWidth = NaN, sheetHeight = NaN] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const everything = [svg, ...svg.querySelectorAll("*")];
  const attributes = everything.flatMap((element) => Array.from(element.attributes));
  const style = Array.from(svg.querySelectorAll("style"), (element) => element.textContent).join("\n");
  const inherited = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? "";
  const groupsOf = (element: Element): Element[] => {
    const parent = element.parentElement;
    return !parent || parent === svg ? [] : [...groupsOf(parent), parent];
  };

  const texts = Array.from(svg.querySelectorAll("text")).filter((text) => text.getAttribute("aria-hidden") !== "true").map((text) => {
    const groups = groupsOf(text);
    const own = new XMLSerializer().serializeToString(text);
    const opened = groups.map((group) => `<g transform="${group.getAttribute("transform") ?? ""}">`.replace(' transform=""', ""));
    const family = inherited(text, "font-family");
    const [size, weight] = [Number(inherited(text, "font-size")), Number(inherited(text, "font-weight") || 400)];
    // Chromium gives the bounds of ink in whole pixels: large letters make them exact.
    const large = 32;
    context.font = `${inherited(text, "font-style")} ${weight} ${size * large}px ${family}`;
    const letterSpacing = Number(inherited(text, "letter-spacing") || 0);
    context.letterSpacing = `${letterSpacing * large}px`;
    const { width, actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(text.textContent);
    const anchor = inherited(text, "text-anchor");
    const start = Number(text.getAttribute("x")) - (anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0) * (width / large);
    const baseline = Number(text.getAttribute("y"));
    const [left, right] = [start - actualBoundingBoxLeft / large, start + actualBoundingBoxRight / large];
    const [top, bottom] = [baseline - actualBoundingBoxAscent / large, baseline + actualBoundingBoxDescent / large];
    const matrix = text.getCTM() ?? new DOMMatrix();
    return {
      content: text.textContent,
      alone: `${opened.join("")}${own}${groups.map(() => "</g>").join("")}`,
      unmoved: own,
      families: family.split(",").map((name) => name.trim().replaceAll(/['"]/g, "")),
      weight,
      slant: inherited(text, "font-style") === "italic" ? size * 0.3 : 0,
      isOfSheet: groups.length === 0,
      baseline,
      font: { family, weight, size, letterSpacing },
      width: width / large,
      isTurned: groups.some((group) => (group.getAttribute("transform") ?? "").includes("rotate")) || text.hasAttribute("transform"),
      ink: { left, right },
      corners: [[left, top], [right, top], [right, bottom], [left, bottom]].map(([x = 0, y = 0]) => {
        const placed = new DOMPoint(x, y).matrixTransform(matrix);
        return { x: placed.x, y: placed.y };
      }),
    };
  });
  const [, left = NaN, top = NaN] = (/^translate\(([\d.]+) ([\d.]+)\)$/.exec(svg.lastElementChild?.getAttribute("transform") ?? "") ?? []).map(Number);
  const widthAt = (size: number) => {
    context.font = `400 ${size}px 'Incident Atlas Sans'`;
    context.letterSpacing = "0px";
    return context.measureText("Reported killed, lowest to highest").width / size;
  };
  return {
    isHinted: Math.abs(widthAt(13) / widthAt(13 * 32) - 1) > 0.001,
    plot: { left, top },
    root: Object.fromEntries(Array.from(svg.attributes, ({ name, value }) => [name, value])),
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
    sheet: { width: sheetWidth, height: sheetHeight },
    title: svg.querySelector(":scope > title")?.textContent ?? "",
    description: svg.querySelector(":scope > desc")?.textContent ?? "",
    elements: everything.map(({ localName }) => localName),
    attributes: attributes.map(({ name }) => name),
    ids: attributes.filter(({ name }) => name === "id").map(({ value }) => value),
    addresses: [
      ...attributes.filter(({ name }) => /(^|:)(href|src)$/.test(name)).map(({ value }) => value),
      ...[...attributes.map(({ value }) => value), style].flatMap((value) => Array.from(value.matchAll(/url\(\s*['"]?([^'")]*)/g), ([, address = ""]) => address)),
    ],
    embedded: faces.map(({ family, weight }) => ({ family: family.replaceAll(/['"]/g, ""), weight })),
    texts,
  };
}
