import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { boxShape, type Pen } from "../../../cartography/pen";
import { svgPen } from "../../../cartography/svgPen";
import { svgTreePen } from "../../../cartography/svgTree";
import { svgElements } from "./svgElements";

const box = boxShape({ x: 0, y: 0, width: 10, height: 10 });
const hatch = { lines: "#111111", ground: "#EEEEEE", spacing: 4, width: 1 };

function draw(pen: Pen<string>): void {
  pen.clip(box, () => {
    pen.path(box, { fill: hatch, stroke: "#222222", dash: [3, 2], strokeOpacity: 0.5 });
    pen.image("data:,relief", { x: 0, y: 0, width: 9, height: 9 }, { opacity: 0.3, blend: "multiply" });
  });
  pen.group({ x: 1, y: 2, turn: 1 }, () => pen.circle(1, 2, 3, { fill: "#333333", fillOpacity: 0.2 }));
  pen.text("Al-Sina & <others>", 1, 2, {
    family: "Plex", size: 12, weight: 600, italic: true, letterSpacing: 1, colour: "#444444", anchor: "right", halo: { colour: "#FFFFFF", width: 2 },
  });
}

test("React draws what the pen writes, attribute by attribute", () => {
  const [written, drawn] = [svgPen("p"), svgTreePen("p")];
  draw(written);
  draw(drawn);
  const root: ReactElement = createElement("svg", null, svgElements(drawn.nodes()));
  expect(elementsIn(renderToStaticMarkup(root))).toEqual(elementsIn(`<svg>${written.markup()}</svg>`));
});

/** Tags with their attributes sorted, and texts. */
function elementsIn(markup: string): readonly string[] {
  const opened = Array.from(markup.matchAll(/<(\w+)([^>]*?)\/?>([^<\n]*)/g), ([, name = "", attributes = "", text = ""]) =>
    [name, ...(attributes.match(/[\w-]+="[^"]*"/g) ?? []).toSorted(), text].join(" "));
  return opened.map((element) => element.replace("mix-blend-mode: ", "mix-blend-mode:"));
}
