import { lettering, toBaseline } from "../../parts/lettering";
import { isRightToLeft, type Setting } from "../../parts/setting";
import { ShapedMark } from "../../parts/ShapedMark";
import { sideColour } from "../../parts/sideColour";
import { TextLine } from "../../parts/TextLine";
import type { HeldLegend as Legend } from "./heldLegend";
import { MARK } from "./placedHeld";

/** Whose each shape is and of whom each colour, along the top. */
export function HeldLegend({ legend: { entries }, setting }: { readonly legend: Legend; readonly setting: Setting }) {
  const { width, style } = setting;
  const { palette, fontSize } = style;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const letters = lettering("legend", style);
  const [size, swatch] = [fontSize * MARK, fontSize * 0.8];
  return entries.map(({ key, shape, side, text, x, textX, y }) => (
    <g key={key}>
      {shape && <ShapedMark shape={shape} x={along(x + fontSize * 0.4)} y={y} size={size} colour={palette.ink2} paper={palette.paper} isHollow={false} open={null} />}
      {side && <rect x={rtl ? width - x - swatch : x} y={y - swatch / 2} width={swatch} height={swatch} fill={sideColour(side, palette)} />}
      <TextLine text={text} letters={letters} rtl={rtl} x={along(textX)} y={y + toBaseline(letters)} />
    </g>
  ));
}
