/**
 * What a drawing is written to: a canvas, or an SVG string. Lengths are in pixels, y runs downwards, angles are radians
 * clockwise from east. `Image` is whatever the target draws as an image: a bitmap for a canvas, an address for SVG.
 */
export interface Pen<Image = never> {
  path(shape: Shape, paint: Paint): void;
  circle(x: number, y: number, radius: number, paint: Paint): void;
  /** One line of text; `y` is its baseline. */
  text(text: string, x: number, y: number, style: TextStyle): void;
  image(image: Image, box: Box, options: ImageOptions): void;
  /** What `draw` draws shows only inside the shape. */
  clip(shape: Shape, draw: () => void): void;
  /** What `draw` draws is moved, then turned, then faded. */
  group(placing: Placing, draw: () => void): void;
}

/** Writes an outline; overlapping rings cut holes (even-odd). */
export type Shape = (sink: PathSink) => void;

export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** Clockwise, less than a full turn; joined to the current point by a line. */
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Parallel lines at 45°, on a ground or on nothing. */
export interface Hatch {
  readonly lines: string;
  readonly ground: string | null;
  /** Pixels from line to line, and across a line. */
  readonly spacing: number;
  readonly width: number;
}

export interface Paint {
  readonly fill?: string | Hatch | undefined;
  /** 0 to 1. */
  readonly fillOpacity?: number | undefined;
  readonly stroke?: string | undefined;
  /** 1 where not given. */
  readonly strokeWidth?: number | undefined;
  readonly strokeOpacity?: number | undefined;
  readonly dash?: readonly number[] | undefined;
}

export interface Font {
  /** One family or a list, as in CSS. */
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean | undefined;
  /** Pixels after each letter; none for joined scripts. */
  readonly letterSpacing?: number | undefined;
}

export interface TextStyle extends Font {
  readonly colour: string;
  /** Which end of the text stands at x, as seen, whatever the direction of reading. */
  readonly anchor: "left" | "middle" | "right";
  readonly direction?: "ltr" | "rtl" | undefined;
  readonly halo?: { readonly colour: string; readonly width: number } | undefined;
}

export interface ImageOptions {
  readonly opacity: number;
  readonly blend: "normal" | "multiply" | "overlay";
}

export interface Placing {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly turn?: number | undefined;
  readonly opacity?: number | undefined;
}

/** The width of a text in pixels, its letter spacing included. */
export type Measure = (text: string, font: Font) => number;

/** A rectangle as a shape. */
export function boxShape({ x, y, width, height }: Box): Shape {
  return (sink) => {
    sink.moveTo(x, y);
    sink.lineTo(x + width, y);
    sink.lineTo(x + width, y + height);
    sink.lineTo(x, y + height);
    sink.closePath();
  };
}

/** A straight line as a shape. */
export function lineShape(x1: number, y1: number, x2: number, y2: number): Shape {
  return (sink) => {
    sink.moveTo(x1, y1);
    sink.lineTo(x2, y2);
  };
}
