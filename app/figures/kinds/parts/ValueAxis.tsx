import type { BarsLayout } from "./barsLayout";
import { lettering, toBaseline } from "./lettering";
import { isRightToLeft, type Setting } from "./setting";
import { TextLine } from "./TextLine";

interface ValueAxisProps {
  readonly ticks: readonly number[];
  /** Pixels from the left of a number of people. */
  readonly at: (persons: number) => number;
  readonly layout: Pick<BarsLayout, "plot" | "axisHeight">;
  readonly setting: Setting;
}

/** Lines across rows at round numbers, the first one firm, their numbers below. */
export function ValueAxis({ ticks, at, layout: { plot, axisHeight }, setting }: ValueAxisProps) {
  const { style, translator } = setting;
  const letters = lettering("axis", style);
  const foot = plot.y + plot.height;
  return ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${at(tick)} ${plot.y}V${foot}`} fill="none" stroke={tick === 0 ? style.palette.ink3 : style.palette.rule} strokeWidth={tick === 0 ? 1.2 : 1} />
      <TextLine
        text={translator.number(tick)} letters={letters} anchor="middle" rtl={isRightToLeft(setting)}
        x={at(tick)} y={foot + axisHeight * 0.55 + toBaseline(letters)}
      />
    </g>
  ));
}
