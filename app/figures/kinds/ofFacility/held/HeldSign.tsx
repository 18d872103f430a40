import { isRightToLeft, type Setting } from "../../parts/setting";
import { ShapedMark } from "../../parts/ShapedMark";
import { sideColour } from "../../parts/sideColour";
import { MARK, type PlacedHeld } from "./placedHeld";

/** One claim: upright between its two ends, level over the month within which it was made. */
export function HeldSign({ held: { mark, shape, x, y, from, to, top, foot, open }, setting }: { readonly held: PlacedHeld; readonly setting: Setting }) {
  const { width, style } = setting;
  const rtl = isRightToLeft(setting);
  const along = (at: number) => (rtl ? width - at : at);
  const size = style.fontSize * MARK;
  const colour = sideColour(mark.side, style.palette);
  const ends = [
    ...(top === foot ? [] : [`M${along(x) - size} ${top}h${size * 2}m${-size} 0V${foot}m${-size} 0h${size * 2}`]),
    ...(from === to ? [] : [`M${along(from)} ${y - size}v${size * 2}M${along(to)} ${y - size}v${size * 2}M${along(from)} ${y}H${along(to)}`]),
  ].join("");
  return (
    <>
      {ends !== "" && <path d={ends} fill="none" stroke={colour} strokeWidth={size * 0.4} />}
      <ShapedMark shape={shape} x={along(x)} y={y} size={size} colour={colour} paper={style.palette.paper} isHollow={mark.isHollow} open={open} />
    </>
  );
}
