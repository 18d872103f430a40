import type { IncidentKind } from "../domain/incident";
import type { Shape } from "./pen";

/** Shapes that stand for families of incident kinds; `several`: a place with more than one family. */
export const glyphs = ["detention", "attack", "bombing", "people", "operation", "several"] as const;
export type Glyph = (typeof glyphs)[number];

const families: Readonly<Record<IncidentKind, Glyph>> = {
  "prison-break": "detention", "prison-attack": "detention", "prison-riot": "detention", "camp-incident": "detention",
  "barracks-attack": "attack", "checkpoint-attack": "attack", ambush: "attack", raid: "attack", "armed-clash": "attack",
  bombing: "bombing", "suicide-bombing": "bombing", shelling: "bombing",
  "village-attack": "people", kidnapping: "people", "attack-on-civilians": "people", unrest: "people",
  "air-strike": "operation", "counter-operation": "operation", "plot-foiled": "operation",
  other: "several",
};

/** The shape of a place where incidents of these kinds happened. */
export function glyphOf(kinds: Iterable<IncidentKind>): Glyph {
  const found = new Set(Array.from(kinds, (kind) => families[kind]));
  const [only] = found;
  return only && found.size === 1 ? only : "several";
}

/** Corners of a regular outline: how many, and the angle of the first. */
const outlines: Readonly<Record<Exclude<Glyph, "several">, { readonly corners: number; readonly turn: number }>> = {
  detention: { corners: 4, turn: Math.PI / 4 },
  attack: { corners: 3, turn: -Math.PI / 2 },
  bombing: { corners: 4, turn: 0 },
  people: { corners: 5, turn: -Math.PI / 2 },
  operation: { corners: 3, turn: Math.PI / 2 },
};

/** The glyph around a point, of the same area as a disc of that radius, so that the area stays the number. */
export function glyphShape(glyph: Glyph, x: number, y: number, radius: number): Shape {
  if (glyph === "several") {
    return (sink) => {
      sink.moveTo(x + radius, y);
      sink.arc(x, y, radius, 0, Math.PI);
      sink.arc(x, y, radius, Math.PI, 2 * Math.PI);
      sink.closePath();
    };
  }
  const { corners, turn } = outlines[glyph];
  const reach = radius * cornerReach(corners);
  return (sink) => {
    for (let corner = 0; corner < corners; corner += 1) {
      const angle = turn + (corner * 2 * Math.PI) / corners;
      const [cornerX, cornerY] = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
      if (corner === 0) sink.moveTo(cornerX, cornerY);
      else sink.lineTo(cornerX, cornerY);
    }
    sink.closePath();
  };
}

/** From the middle to a corner of a regular polygon with the area of a disc of radius 1. */
export function cornerReach(corners: number): number {
  return Math.sqrt((2 * Math.PI) / (corners * Math.sin((2 * Math.PI) / corners)));
}
