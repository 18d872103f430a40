import { crowdsOf } from "./crowds";
import { TICK } from "./drawSymbol";
import { blockOf, labelsAround, labelsWithLeader, type Label, type LabelRequest, type Lettering, type TextLine } from "./label";
import type { PointMark, SpotLayout } from "./spotMarks";
import type { Spot } from "../domain/spot";

/** Finished lines beside a place, the name first: "Badush prison", "600–670 killed · 10 Jun 2014". */
export type SpotLines = (spot: Spot) => readonly string[];

/** Names of spots, the deadliest first, more of them as the map is zoomed in; where there is no room for all lines, the first alone. */
export function* spotLabels(layout: SpotLayout, lines: SpotLines, lettering: Lettering): Generator<LabelRequest> {
  const { zoom } = lettering.projection;
  const named = layout.marks
    .filter((mark): mark is PointMark => mark.shape === "point" && isInView(mark, lettering))
    .filter(({ state }) => state === "number" || zoom >= ALL_FROM_ZOOM)
    .toSorted((a, b) => (b.spot.killed?.best ?? -1) - (a.spot.killed?.best ?? -1));
  for (const mark of named.slice(0, mostNamed(zoom))) yield nameOf(mark, lines(mark.spot), lettering);
}

/** From here on those without a number are named too. */
const ALL_FROM_ZOOM = 8;

function mostNamed(zoom: number): number {
  return zoom < 6.8 ? 10 : zoom < ALL_FROM_ZOOM ? 18 : 40;
}

/** A numeral beside each place of more than one incident, and one for all of them where symbols hide each other. */
export function* countLabels(layout: SpotLayout, numeral: (count: number) => string, lettering: Lettering): Generator<LabelRequest> {
  const crowds = crowdsOf(layout).map((crowd) => crowd.filter((mark): mark is PointMark => mark.shape === "point"));
  const crowded = new Set(crowds.flat());
  const alone = layout.marks.filter((mark): mark is PointMark => mark.shape === "point" && !crowded.has(mark)).map((mark) => [mark]);
  for (const marks of [...crowds, ...alone]) {
    const count = marks.reduce((sum, mark) => sum + mark.count, 0);
    if (count > 1 && marks.some((mark) => isInView(mark, lettering))) yield countOf(marks, numeral(count), lettering);
  }
}

function isInView({ x, y }: PointMark, { projection: { width, height } }: Lettering): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function* nameOf(mark: PointMark, text: readonly string[], lettering: Lettering): Generator<Label> {
  const lines = text.map((line, i): TextLine => ({ text: line, role: i === 0 ? "spot-title" : "spot-detail" }));
  const key = `spot:${mark.key}`;
  const shown = mark.precision === "district" ? Math.min(mark.reach, 30) : mark.radius + (mark.precision === "exact" ? TICK : 0);
  for (const some of lines.length > 1 ? [lines, lines.slice(0, 1)] : [lines]) {
    const block = blockOf(some, lettering);
    yield* labelsAround(key, block, mark, shown + 4);
    yield* labelsWithLeader(key, block, mark, mark.radius);
  }
}

/** Pixels between a symbol and its numeral: the nearer are tried first, and free of dashed grounds before on them. */
const NEAR = [2.5, 5, 8];

function* countOf(marks: readonly PointMark[], text: string, lettering: Lettering): Generator<Label> {
  const [first] = marks;
  if (!first) return;
  const block = blockOf([{ text, role: "count" }], lettering);
  const key = `count:${first.key}`;
  const around = marks.length > 1 ? circleAround(marks) : first;
  for (const onGround of [false, true]) {
    for (const gap of NEAR) {
      for (const label of labelsAround(key, block, around, around.radius + gap)) {
        yield { ...label, margin: 0, mayCover: onGround ? ["ground", "border"] : ["border"] };
      }
    }
  }
  for (const label of labelsWithLeader(key, block, around, around.radius * 0.7)) yield { ...label, margin: 1, mayCover: ["ground", "border"] };
}

function circleAround(marks: readonly PointMark[]): { readonly x: number; readonly y: number; readonly radius: number } {
  const ends = (of: "x" | "y") => [Math.min(...marks.map((mark) => mark[of] - mark.radius)), Math.max(...marks.map((mark) => mark[of] + mark.radius))] as const;
  const [[left, right], [top, bottom]] = [ends("x"), ends("y")];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { x, y, radius: Math.max(...marks.map((mark) => Math.hypot(mark.x - x, mark.y - y) + mark.radius)) };
}
