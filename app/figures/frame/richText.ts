import type { Font, Measure } from "../../cartography/pen";
import { fittingParts } from "../wrapText";

/** A stretch of text in one lettering. */
export interface Run {
  readonly text: string;
  readonly font: Font;
  readonly colour: string;
}

/** A run as it stands in a line; `x` runs in the direction of reading from the line's start. */
export interface PlacedRun extends Run {
  readonly x: number;
}

/** Breaks runs, one after the other, into lines no wider than `width`; a little narrower where a word or two would be left for the last. */
export function wrapRuns(runs: readonly Run[], width: number, measure: Measure): readonly (readonly PlacedRun[])[] {
  const lines = wrapped(runs, width, measure);
  if (!isShort(lines, width, measure)) return lines;
  const narrower = NARROWER.map((share) => wrapped(runs, width * share, measure));
  return narrower.find((others) => others.length === lines.length && !isShort(others, width, measure)) ?? lines;
}

/** Of the width: how much narrower lines may be, and how long the last of several should be. */
const NARROWER = [0.97, 0.94, 0.91, 0.88, 0.85, 0.82];
const SHORT = 0.18;

function isShort(lines: readonly (readonly PlacedRun[])[], width: number, measure: Measure): boolean {
  return lines.length > 1 && lengthOf(lines.at(-1) ?? [], measure) < width * SHORT;
}

function wrapped(runs: readonly Run[], width: number, measure: Measure): readonly (readonly PlacedRun[])[] {
  const lines: PlacedRun[][] = [];
  let line: PlacedRun[] = [];
  for (const run of runs) {
    for (const word of run.text.split(/\s+/).flatMap((whole) => fittingParts(whole, run.font, width, measure))) {
      const longer = withWord(line, { ...run, text: word }, measure);
      if (line.length === 0 || lengthOf(longer, measure) <= width) line = longer;
      else {
        lines.push(line);
        line = withWord([], { ...run, text: word }, measure);
      }
    }
  }
  return line.length === 0 ? lines : [...lines, line];
}

function withWord(line: readonly PlacedRun[], word: Run, measure: Measure): PlacedRun[] {
  const last = line.at(-1);
  if (!last) return [{ ...word, x: 0 }];
  if (last.font === word.font && last.colour === word.colour) return [...line.slice(0, -1), { ...last, text: `${last.text} ${word.text}` }];
  return [...line, { ...word, x: last.x + measure(last.text, last.font) + measure(" ", word.font) }];
}

function lengthOf(line: readonly PlacedRun[], measure: Measure): number {
  const last = line.at(-1);
  return last ? last.x + measure(last.text, last.font) : 0;
}
