import type { Figure } from "../../../domain/casualty";
import type { FigureStyle } from "../../figure";

export interface WhiskerProps {
  readonly figure: Figure;
  /** Pixels along the axis of a number of people. */
  readonly at: (persons: number) => number;
  /** Middle and height across the axis. */
  readonly middle: number;
  readonly size: number;
  readonly style: FigureStyle;
  /** Whether the axis runs upwards instead of along the line of reading. */
  readonly upright?: boolean;
}

/** From the lowest to the highest figure: a bar ends what is known, an arrowhead points beyond an "at least", an "at most" has no end. */
export function Whisker({ figure, at, middle, size, style, upright = false }: WhiskerProps) {
  const { low, best, high, openLow, openHigh } = figure;
  const [from, to] = [at(low ?? best), at(high)];
  if (low === high && !openHigh && !openLow) return null;
  const outwards = Math.sign(at(1) - at(0)) || 1;
  const half = size / 2;
  const head = outwards * Math.min(half, style.fontSize * 0.6) * 0.8;
  const strokes = [
    segment(from, middle, openHigh ? to + head : to, middle, upright),
    ...(low === null || openLow || low === high ? [] : [segment(from, middle - half, from, middle + half, upright)]),
    ...(openHigh ? arrowhead(to, head, middle, upright) : [segment(to, middle - half, to, middle + half, upright)]),
  ].join("");
  const width = style.fontSize * 0.125;
  return (
    <g fill="none" strokeLinecap="butt" strokeLinejoin="miter">
      <path d={strokes} stroke={style.palette.paper} strokeWidth={width + 1.6} strokeOpacity={0.85} />
      <path d={strokes} stroke={style.palette.ink} strokeWidth={width} />
    </g>
  );
}

function arrowhead(along: number, head: number, middle: number, upright: boolean): string[] {
  const side = Math.abs(head);
  return [segment(along, middle - side, along + head, middle, upright), segment(along + head, middle, along, middle + side, upright)];
}

function segment(along1: number, across1: number, along2: number, across2: number, upright: boolean): string {
  const point = (along: number, across: number) => (upright ? `${round(across)} ${round(along)}` : `${round(along)} ${round(across)}`);
  return `M${point(along1, across1)}L${point(along2, across2)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
