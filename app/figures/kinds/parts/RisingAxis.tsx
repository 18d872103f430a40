import type { Box } from "../../../cartography/pen";
import { lettering, toBaseline } from "./lettering";
import { isRightToLeft, type Setting } from "./setting";
import { TextLine } from "./TextLine";

interface RisingAxisProps {
  readonly values: readonly number[];
  /** Pixels from the top of a number of people. */
  readonly rise: (persons: number) => number;
  readonly plot: Box;
  readonly setting: Setting;
}

/** Lines across the plot at round numbers, that of zero firm, their numbers before it. */
export function RisingAxis({ values, rise, plot, setting }: RisingAxisProps) {
  const { style, width, translator } = setting;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const axis = lettering("axis", style);
  return values.map((value) => (
    <g key={value}>
      <path d={`M${along(plot.x)} ${rise(value)}H${along(plot.x + plot.width)}`} fill="none" stroke={value === 0 ? style.palette.ink3 : style.palette.rule} strokeWidth={value === 0 ? 1.2 : 1} />
      <TextLine text={translator.number(value)} letters={axis} anchor="end" rtl={rtl} x={along(plot.x - style.fontSize * 0.3)} y={rise(value) + toBaseline(axis)} />
    </g>
  ));
}
