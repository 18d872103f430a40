import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** Renders a drawing out of sight and hands its SVG element to `read`, before it is taken away again. */
export function readOffScreen<Read>(drawing: ReactNode, read: (svg: Element) => Read): Read {
  const box = document.createElement("div");
  box.setAttribute("aria-hidden", "true");
  box.style.cssText = "position: absolute; inset-inline-start: -20000px; inset-block-start: 0; direction: ltr";
  document.body.append(box);
  const root = createRoot(box);
  try {
    flushSync(() => root.render(drawing));
    const svg = box.querySelector(".recharts-wrapper > svg.recharts-surface") ?? box.querySelector("svg");
    if (!svg) throw new Error("The figure drew no SVG");
    return read(svg);
  } finally {
    root.unmount();
    box.remove();
  }
}
