import { FilledBox } from "./FilledBox";
import { toBaseline } from "./lettering";
import { isRightToLeft, type Setting } from "./setting";
import type { SideLegendLayout } from "./sideLegend";
import { TextLine } from "./TextLine";

export interface SideLegendProps {
  readonly layout: SideLegendLayout;
  readonly setting: Setting;
  readonly hatch: string;
}

/** Names the colours of a stacked chart along its top. */
export function SideLegend({ layout: { entries, swatch, letters }, setting, hatch }: SideLegendProps) {
  const rtl = isRightToLeft(setting);
  const { width, style } = setting;
  return entries.map(({ fill, name, x, y }) => (
    <g key={fill}>
      <FilledBox
        fill={fill} style={style} hatch={hatch}
        x={rtl ? width - x - swatch : x} y={y - swatch / 2} width={swatch} height={swatch}
      />
      <TextLine
        text={name} letters={letters} rtl={rtl}
        x={rtl ? width - x - swatch * 1.5 : x + swatch * 1.5} y={y + toBaseline(letters)}
      />
    </g>
  ));
}
