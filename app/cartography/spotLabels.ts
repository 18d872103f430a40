import { TICK } from "./drawSymbol";
import { blockOf, labelCentred, labelsAround, labelsWithLeader, type Label, type LabelRequest, type Lettering, type TextLine } from "./label";
import type { PointMark, SpotLayout } from "./spotMarks";

/** Names of the spots that have lines, the deadliest first; where there is no room for all lines, the first alone. */
export function* spotLabels(
  layout: SpotLayout, lines: ReadonlyMap<string, readonly string[]>, lettering: Lettering,
): Generator<LabelRequest> {
  for (const mark of layout.marks) {
    const text = lines.get(mark.key);
    if (mark.shape === "point" && text && isInView(mark, lettering)) yield nameOf(mark, text, lettering);
  }
}

/** A numeral for each place of more than one incident: in its symbol, or close beside it. */
export function* countLabels(layout: SpotLayout, numeral: (count: number) => string, lettering: Lettering): Generator<LabelRequest> {
  for (const mark of layout.marks) {
    if (mark.shape === "point" && mark.count > 1 && isInView(mark, lettering)) yield countOf(mark, numeral(mark.count), lettering);
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

/** A numeral fits into symbols from this radius on. */
const HOLDS_NUMERAL = 9;

function* countOf(mark: PointMark, text: string, lettering: Lettering): Generator<Label> {
  const block = blockOf([{ text, role: "count" }], lettering);
  const key = `count:${mark.key}`;
  if (mark.radius >= HOLDS_NUMERAL * lettering.textScale) yield { ...labelCentred(key, block, mark), mayCover: ["symbol", "ground"], margin: 0 };
  for (const label of labelsAround(key, block, mark, mark.radius + 2.5)) yield { ...label, mayCover: ["ground"], margin: 0 };
  yield { ...labelCentred(key, block, mark), mayCover: ["symbol", "ground"], margin: 0 };
}
