import type { BarRow } from "./barRow";
import { valueText, type BarsLayout } from "./barsLayout";
import { lettering, toBaseline, type Lettering } from "./lettering";
import { isRightToLeft, type Setting } from "./setting";
import { TextLine } from "./TextLine";

interface RowTextsProps {
  readonly rows: readonly BarRow[];
  readonly layout: BarsLayout;
  readonly setting: Setting;
}

/** Each row's name, the words in place of its bar, and its figures; those of faded rows in the palest ink that can be read. */
export function RowTexts({ rows, layout, setting }: RowTextsProps) {
  return rows.map((row, index) => (
    <g key={row.key}>
      <RowText row={row} middle={layout.plot.y + layout.rowHeight * (index + 0.5)} layout={layout} setting={setting} />
    </g>
  ));
}

function RowText({ row, middle, layout, setting }: { readonly row: BarRow; readonly middle: number } & Omit<RowTextsProps, "rows">) {
  const { plot, labels, columns } = layout;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? setting.width - x : x);
  const toned = (letters: Lettering) => (row.faded ? { ...letters, colour: setting.style.palette.ink3 } : letters);
  const lines = labels.lines.get(row.key) ?? [];
  const remark = lettering("remark", setting.style);
  const remarkAt = plot.x + setting.style.fontSize * 0.6;
  const remarkText = row.remarks.find((text) => remarkAt + setting.measure(text, remark) <= setting.width) ?? row.remarks.at(-1);
  const firstLine = middle - ((lines.length - 1) / 2) * labels.letters.size * 1.1;
  return (
    <>
      {setting.style.legend && (
        <rect x={0} y={middle - layout.rowHeight / 2} width={setting.width} height={layout.rowHeight} fill="none" pointerEvents="all">
          <title>{`${row.name ?? row.label}: ${row.says.join(", ")}`}</title>
        </rect>
      )}
      {lines.map((line, index) => (
        <TextLine
          key={line} text={line} letters={toned(labels.letters)} rtl={rtl}
          x={along(0)} y={firstLine + index * labels.letters.size * 1.1 + toBaseline(labels.letters)}
        />
      ))}
      {remarkText && (
        // Over the lines of the axis, which would run through it.
        <rect
          x={along(remarkAt) - (rtl ? setting.measure(remarkText, remark) : 0)} y={middle - remark.size * 0.5}
          width={setting.measure(remarkText, remark)} height={remark.size} fill={setting.style.palette.paper}
        />
      )}
      {remarkText && <TextLine text={remarkText} letters={remark} rtl={rtl} x={along(remarkAt)} y={middle + toBaseline(remark)} />}
      {columns.filter(({ shows }) => valueText(row, shows, setting) !== "").map(({ shows, letters, end }) => (
        <TextLine
          key={shows} text={valueText(row, shows, setting)} letters={toned(letters)} anchor="end" rtl={rtl}
          x={along(end)} y={middle + toBaseline(letters)}
        />
      ))}
    </>
  );
}
