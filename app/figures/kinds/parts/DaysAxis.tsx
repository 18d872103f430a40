import type { Box } from "../../../cartography/pen";
import { lettering, toBaseline } from "./lettering";
import { middleWithin } from "./middleWithin";
import { isRightToLeft, type Setting } from "./setting";
import { TextLine } from "./TextLine";

interface DaysAxisProps {
  /** x runs in the direction of time. */
  readonly names: readonly { readonly key: string | number; readonly x: number; readonly text: string }[];
  /** Where days are left out. */
  readonly breaks: readonly number[];
  readonly foot: number;
  /** What no name may leave. */
  readonly box: Pick<Box, "x" | "width">;
  readonly setting: Setting;
}

/** Below a plot: names of days, and two strokes wherever days are left out. */
export function DaysAxis({ names, breaks, foot, box, setting }: DaysAxisProps) {
  const { style, width, measure } = setting;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const axis = lettering("axis", style);
  // The name of the first day may be wider than what is left of the panel.
  const within = (middle: number, text: string) => middleWithin(middle, measure(text, axis), box);
  return (
    <>
      {names.map(({ key, x, text }) => (
        <g key={key}>
          <path d={`M${along(x)} ${foot}v${style.fontSize * 0.3}`} fill="none" stroke={style.palette.ink3} strokeWidth={1} />
          <TextLine text={text} letters={axis} anchor="middle" rtl={rtl} x={along(within(x, text))} y={foot + style.fontSize * 1.05 + toBaseline(axis)} />
        </g>
      ))}
      {breaks.map((x) => (
        <path
          key={x} d={[-1, 1].map((stroke) => `M${along(x) + stroke * style.fontSize * 0.15 - style.fontSize * 0.15} ${foot + style.fontSize * 0.4}l${style.fontSize * 0.3} ${-style.fontSize * 0.8}`).join("")}
          fill="none" stroke={style.palette.ink3} strokeWidth={1.2}
        />
      ))}
    </>
  );
}
