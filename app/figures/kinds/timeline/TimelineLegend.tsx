import { fillColour } from "../parts/barFill";
import { toBaseline } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import type { LegendSign, TimelineLegendLayout } from "./timelineLegendWords";

interface TimelineLegendProps {
  readonly layout: TimelineLegendLayout;
  readonly hatch: string;
  readonly setting: Setting;
}

export function TimelineLegend({ layout: { entries, letters }, hatch, setting }: TimelineLegendProps) {
  const rtl = isRightToLeft(setting);
  const { width, style } = setting;
  const along = (x: number) => (rtl ? width - x : x);
  return entries.map(({ sign, text, x, y }) => (
    <g key={text}>
      <Sign sign={sign} x={along(x + style.fontSize * 0.4)} y={y} hatch={hatch} setting={setting} />
      <TextLine text={text} letters={letters} rtl={rtl} x={along(x + (sign === "words" ? 0 : style.fontSize * 1.2))} y={y + toBaseline(letters)} />
    </g>
  ));
}

interface SignProps {
  readonly sign: LegendSign;
  readonly x: number;
  readonly y: number;
  readonly hatch: string;
  readonly setting: Setting;
}

function Sign({ sign, x, y, hatch, setting: { style } }: SignProps) {
  const radius = style.fontSize * 0.38;
  const { palette } = style;
  switch (sign) {
    case "words":
      return null;
    case "bar":
      return <rect x={x - radius * 0.6} y={y - radius * 1.2} width={radius * 1.2} height={radius * 2.4} fill={palette.counts} />;
    case "strip":
      return <rect x={x - radius} y={y - style.fontSize * 0.17} width={radius * 2} height={style.fontSize * 0.34} fill={`url(#${hatch}-bar)`} />;
    case "none":
      return <circle cx={x} cy={y} r={radius * 0.8} fill={palette.paper} stroke={palette.ink2} strokeWidth={1.2} />;
    case "uncertain":
      return <circle cx={x} cy={y} r={radius} fill={`url(#${hatch}-civilians)`} stroke={palette.sides.civilians} />;
    case "not-stated":
      return <circle cx={x} cy={y} r={radius} fill={`url(#${hatch}-not-stated)`} stroke={palette.sides["not-stated"]} />;
    case "militants":
    case "security-forces":
    case "civilians":
    case "detainees":
    case "counts":
      return <circle cx={x} cy={y} r={radius} fill={fillColour(sign, palette)} />;
  }
}
