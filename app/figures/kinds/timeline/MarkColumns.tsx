import { FADED } from "../parts/barRow";
import { lettering } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import type { TimelineLayout } from "./timelineLayout";

/** Instead of marks, where they are too many to be told apart: how many incidents begin when. */
export function MarkColumns({ layout: { columns, marks }, setting }: { readonly layout: TimelineLayout; readonly setting: Setting }) {
  if (columns.length === 0) return null;
  const { width, style, translator } = setting;
  const rtl = isRightToLeft(setting);
  const middle = marks.y + marks.height / 2;
  const letters = lettering("legend", style);
  const words = translator.t("Too many for a mark each: the band is as high as their number. Zoom in for marks.");
  return (
    <>
      {columns.map((column) => {
        const left = round(rtl ? width - column.x - column.width : column.x);
        const bar = (height: number) => ({ x: left, y: round(middle - height / 2), width: round(column.width), height: round(height), fill: style.palette.counts });
        return (
          <g key={column.x}>
            {column.height > column.inPeriod && <rect {...bar(column.height)} opacity={FADED} />}
            {column.inPeriod > 0 && <rect {...bar(column.inPeriod)} />}
          </g>
        );
      })}
      <TextLine text={words} letters={letters} rtl={rtl} x={rtl ? width - marks.x - 2 : marks.x + 2} y={marks.y + letters.size} />
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
