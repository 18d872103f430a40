import type { TollLine, TollPoint } from "../../../../engine/questions/runningToll";

/** A line with the places of its points, in pixels; x runs in the direction of time. */
export interface PlacedLine extends TollLine {
  readonly placed: readonly PlacedPoint[];
}

export interface PlacedPoint {
  readonly point: TollPoint;
  readonly x: number;
  readonly y: number;
}
