import type { ReactNode } from "react";
import type { Figure } from "../../domain/casualty";

const WIDTH = 48;

interface RangeBarProps {
  readonly figure: Figure;
  readonly most: number;
}

/** Lowest to highest as a pale bar, the best figure as a stroke, on a square-root scale from 0. */
export function RangeBar({ figure, most }: RangeBarProps): ReactNode {
  const x = (count: number) => (WIDTH - 2) * Math.sqrt(count / most);
  const low = x(figure.low ?? 0);
  return (
    <svg className="range-bar" width={WIDTH} height="10" aria-hidden="true">
      <line x1="0" x2={WIDTH} y1="5" y2="5" className="range-line" />
      <rect x={low} width={Math.max(2, x(figure.high) - low)} y="2.5" height="5" className="range-span" />
      <rect x={x(figure.best)} width="2" height="10" className="range-best" />
    </svg>
  );
}
