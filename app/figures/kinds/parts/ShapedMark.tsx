import type { MarkShape } from "./markShapes";

export interface ShapedMarkProps {
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  /** Half of its width; pixels. */
  readonly size: number;
  readonly colour: string;
  readonly paper: string;
  readonly isHollow: boolean;
  /** Where the figure is open: an arrow up for "at least", down for "at most". */
  readonly open: "up" | "down" | null;
}

/** One figure on one day. */
export function ShapedMark({ shape, x, y, size, colour, paper, isHollow, open }: ShapedMarkProps) {
  const fill = isHollow ? paper : colour;
  const stroke = isHollow ? colour : paper;
  const way = open === "up" ? -1 : 1;
  const [foot, tip] = [y + way * size, y + way * size * 3.4];
  return (
    <>
      {open && (
        <path
          d={`M${x} ${foot}V${tip}M${x - size * 0.8} ${tip - way * size}L${x} ${tip}L${x + size * 0.8} ${tip - way * size}`}
          fill="none" stroke={colour} strokeWidth={size * 0.4}
        />
      )}
      {shape === "disc" ? (
        <circle cx={x} cy={y} r={size} fill={fill} stroke={stroke} strokeWidth={1} />
      ) : (
        <path d={outlines[shape](x, y, size)} fill={fill} stroke={stroke} strokeWidth={1} />
      )}
    </>
  );
}

const outlines: Readonly<Record<Exclude<MarkShape, "disc">, (x: number, y: number, size: number) => string>> = {
  square: (x, y, size) => `M${x - size * 0.9} ${y - size * 0.9}h${size * 1.8}v${size * 1.8}h${-size * 1.8}Z`,
  diamond: (x, y, size) => `M${x} ${y - size * 1.25}L${x + size * 1.25} ${y}L${x} ${y + size * 1.25}L${x - size * 1.25} ${y}Z`,
  triangle: (x, y, size) => `M${x} ${y - size * 1.2}L${x + size * 1.15} ${y + size}H${x - size * 1.15}Z`,
};
