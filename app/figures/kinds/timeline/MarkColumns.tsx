import type { DensityColumn } from "./markDensity";
import { FADED } from "../parts/barRow";
import { lettering } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { wordsHeight, type TimelineLayout } from "./timelineLayout";

/** Instead of marks, where they are too many to be told apart: how many incidents begin when. Two outlines, whatever the number of columns. */
export function MarkColumns({ layout: { columns, marks }, setting }: { readonly layout: TimelineLayout; readonly setting: Setting }) {
  if (columns.length === 0) return null;
  const { width, style, translator } = setting;
  const rtl = isRightToLeft(setting);
  const middle = marks.y + (wordsHeight(style) + marks.height) / 2;
  const letters = lettering("legend", style);
  const words = translator.t("Too many for a mark each: the band is as high as their number.");
  const bars = (height: (column: DensityColumn) => number) => columns.map((column) => {
    const [left, high] = [rtl ? width - column.x - column.width : column.x, height(column)];
    return high > 0 ? `M${round(left)} ${round(middle - high / 2)}h${round(column.width)}v${round(high)}h${-round(column.width)}z` : "";
  }).join("");
  return (
    <>
      <path d={bars(({ height, inPeriod }) => (height > inPeriod ? height : 0))} fill={style.palette.counts} opacity={FADED} />
      <path d={bars(({ inPeriod }) => inPeriod)} fill={style.palette.counts} />
      <TextLine text={words} letters={letters} rtl={rtl} x={rtl ? width - marks.x - 2 : marks.x + 2} y={marks.y + letters.size} />
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
