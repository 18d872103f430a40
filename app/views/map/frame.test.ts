import { describe, expect, test } from "vitest";
import { projectionOf } from "../../cartography/projection";
import { standsIn, type MapFrame } from "./frame";

describe("a frame that was drawn before", () => {
  const drawn = frameAt(0, 0);

  test("stands in for one a short pan away", () => {
    expect(standsIn(drawn, frameAt(80, -80), 0.4)).toBe(true);
    expect(standsIn(drawn, frameAt(200, -200), 0)).toBe(true);
  });

  test("does not when there is little left of its margin, at another zoom or size", () => {
    expect(standsIn(drawn, frameAt(160, 0), 0.4)).toBe(false);
    expect(standsIn(drawn, frameAt(0, -201), 0)).toBe(false);
    expect(standsIn(drawn, frameAt(0, 0, 7.5), 0)).toBe(false);
    expect(standsIn(drawn, frameAt(0, 0, 7, 801), 0)).toBe(false);
  });
});

function frameAt(x: number, y: number, zoom = 7, width = 800): MapFrame {
  const margin = { x: 200, y: 200 };
  const topLeft = { x: 20_000 + x, y: 12_000 + y };
  return {
    view: projectionOf({ width, height: 800, zoom, topLeft }),
    canvas: projectionOf({ width: width + 400, height: 1200, zoom, topLeft: { x: topLeft.x - 200, y: topLeft.y - 200 } }),
    margin, origin: { x, y },
  };
}
