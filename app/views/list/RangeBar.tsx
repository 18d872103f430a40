import type { ReactNode } from "react";
import type { Figure } from "../../domain/casualty";
import { rangeGeometry } from "./rangeGeometry";

/** Pixels of the scale, and of the room beside it for an arrow. */
const SCALE = 40;
const ARROW = 5;
const WIDTH = ARROW + SCALE + ARROW;
const HEIGHT = 9;
const MIDDLE = HEIGHT / 2;

interface RangeBarProps {
  /** Null: not stated. */
  readonly figure: Figure | null;
  /** The end of the scale: 1 or more. */
  readonly most: number;
}

/** Lowest to highest as a pale bar, the best figure as a stroke, arrows at open ends, on a square-root scale from 0; the figures stand beside it. */
export function RangeBar({ figure, most }: RangeBarProps): ReactNode {
  return (
    <svg className="range-bar" width={WIDTH} height={HEIGHT} viewBox={`${-ARROW} 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {figure ? <RangeMarks figure={figure} most={most} /> : <path className="range-hatch" d={HATCH} />}
    </svg>
  );
}

function RangeMarks({ figure, most }: RangeBarProps & { readonly figure: Figure }): ReactNode {
  const { low, best, high } = rangeGeometry(figure, most, SCALE);
  return (
    <>
      <path className="range-line" d={`M0 ${MIDDLE}H${SCALE}M0 1v7`} />
      <rect className="range-span" x={low} width={Math.max(1, high - low)} y="2" height="5" />
      {figure.openHigh && <path className="range-arrow" d={`M${high + 1.5} 1.5 ${high + ARROW} ${MIDDLE} ${high + 1.5} 7.5Z`} />}
      {figure.openLow && <path className="range-arrow" d={`M${low - 1.5} 1.5 ${low - ARROW} ${MIDDLE} ${low - 1.5} 7.5Z`} />}
      <rect className="range-best" x={best - 1} width="2" height={HEIGHT} />
    </>
  );
}

const HATCH = Array.from({ length: 8 }, (_, index) => `M${index * 6} 7l5-5`).join("");
