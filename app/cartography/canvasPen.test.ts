import { describe, expect, test } from "vitest";
import { canvasPen, cssFont, type CanvasTarget } from "./canvasPen";
import { boxShape } from "./pen";

/** Writes down what is called, with the style in force. */
function recordingTarget() {
  const calls: string[] = [];
  const kept: { globalAlpha: number }[] = [];
  const write = (name: string) => (...values: unknown[]) => void calls.push(`${name}(${values.join(",")})`);
  const target: CanvasTarget<string> = {
    fillStyle: "", strokeStyle: "", lineWidth: 1, lineJoin: "", lineCap: "", globalAlpha: 1, globalCompositeOperation: "source-over",
    font: "", textAlign: "", textBaseline: "", direction: "", letterSpacing: "0px",
    save: () => void kept.push({ globalAlpha: target.globalAlpha }),
    restore: () => void Object.assign(target, kept.pop()),
    beginPath: () => {}, setLineDash: () => {},
    moveTo: write("moveTo"), lineTo: write("lineTo"), arc: write("arc"), closePath: write("closePath"),
    fill: () => void calls.push(`fill ${String(target.fillStyle)} ${target.globalAlpha}`),
    stroke: () => void calls.push(`stroke ${String(target.strokeStyle)} ${target.lineWidth}`),
    clip: write("clip"), translate: write("translate"), rotate: write("rotate"), fillRect: write("fillRect"),
    fillText: write("fillText"), strokeText: write("strokeText"), drawImage: write("drawImage"),
  };
  return { target, calls, kept };
}

const box = boxShape({ x: 0, y: 0, width: 8, height: 8 });

describe("canvas pen", () => {
  test("fills and strokes with its own opacity inside a faded group", () => {
    const { target, calls } = recordingTarget();
    canvasPen(target).group({ opacity: 0.5 }, () => canvasPen(target).circle(1, 2, 3, { fill: "#AAAAAA", fillOpacity: 0.5, stroke: "#BBBBBB", strokeWidth: 2 }));
    expect(calls).toContain("fill #AAAAAA 0.25");
    expect(calls).toContain("stroke #BBBBBB 2");
    expect(target.globalAlpha).toBe(1);
  });

  test("leaves nothing saved behind, and draws the halo before the letters", () => {
    const { target, calls, kept } = recordingTarget();
    const pen = canvasPen(target);
    pen.clip(box, () => pen.path(box, { fill: { lines: "#111111", ground: "#EEEEEE", spacing: 3, width: 1 }, stroke: "#222222" }));
    pen.image("relief", { x: 1, y: 2, width: 3, height: 4 }, { opacity: 0.3, blend: "overlay" });
    pen.text("Erbil", 4, 5, { family: "Plex", size: 12, weight: 600, colour: "#000000", anchor: "middle", halo: { colour: "#FFFFFF", width: 1 } });
    expect(kept).toEqual([]);
    expect(calls).toContain("drawImage(relief,1,2,3,4)");
    expect(calls.indexOf("strokeText(Erbil,4,5)")).toBe(calls.indexOf("fillText(Erbil,4,5)") - 1);
  });

  test("hatches the whole of a shape", () => {
    const { target, calls } = recordingTarget();
    canvasPen(target).path(box, { fill: { lines: "#111111", ground: null, spacing: 2, width: 1 } });
    expect(calls.filter((call) => call.startsWith("lineTo")).length).toBeGreaterThan(5);
    expect(calls.some((call) => call.startsWith("fillRect"))).toBe(false);
  });

  test("writes fonts as CSS does", () => {
    expect(cssFont({ family: "'IBM Plex Sans', serif", size: 11.5, weight: 600, italic: true })).toBe("italic 600 11.5px 'IBM Plex Sans', serif");
  });
});
