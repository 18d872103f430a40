import type { ReactNode } from "react";

interface PreviewBarsProps {
  readonly values: readonly number[];
  /** What has no place among the values: an empty bar apart. */
  readonly apart?: number;
}

const WIDTH = 6;
const HEIGHT = 16;

/** Bars so small that they show nothing but a shape. */
export function PreviewBars({ values, apart }: PreviewBarsProps): ReactNode {
  const most = Math.max(1, apart ?? 0, ...values);
  const heightOf = (value: number) => (value === 0 ? 0 : Math.max(1, (HEIGHT * value) / most));
  const bars = values.map((value, index) => ({ x: WIDTH * index, height: heightOf(value) }));
  const width = WIDTH * (values.length + (apart === undefined ? 0 : 2));
  return (
    <svg className="preview" viewBox={`0 0 ${width} ${HEIGHT}`} style={{ inlineSize: `${width / 16}rem` }} aria-hidden="true">
      {bars.map(({ x, height }) => (
        <rect key={x} x={x} y={HEIGHT - height} width={WIDTH - 2} height={height} />
      ))}
      {apart !== undefined && apart > 0 && (
        <rect className="preview-apart" x={width - WIDTH + 1} y={HEIGHT - heightOf(apart) + 0.5} width={WIDTH - 3} height={heightOf(apart) - 0.5} />
      )}
    </svg>
  );
}
