import { lettering, toBaseline } from "../../parts/lettering";
import { isRightToLeft, type Setting } from "../../parts/setting";
import { TextLine } from "../../parts/TextLine";
import type { HeldLabel } from "./heldLabels";

interface HeldLabelsProps {
  readonly labels: readonly HeldLabel[];
  /** Of incidents, which would run through the text. */
  readonly lines: readonly number[];
  readonly setting: Setting;
}

/** The number of each mark that has room for it, and whose and of whom it is. */
export function HeldLabels({ labels, lines, setting }: HeldLabelsProps) {
  const { width, style } = setting;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const letters = lettering("range", style);
  return labels.map(({ key, said, name, x, y, nameX, box }) => (
    <g key={key}>
      {lines.some((line) => line > box.x && line < box.x + box.width) && (
        <rect x={rtl ? width - box.x - box.width : box.x} y={box.y} width={box.width} height={box.height} fill={style.palette.paper} />
      )}
      <TextLine text={said} letters={{ ...letters, weight: 600, colour: style.palette.ink }} rtl={rtl} x={along(x)} y={y + toBaseline(letters)} />
      {name !== "" && <TextLine text={name} letters={letters} rtl={rtl} x={along(nameX)} y={y + toBaseline(letters)} />}
    </g>
  ));
}
