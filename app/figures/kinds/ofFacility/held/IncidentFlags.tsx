import { lettering, toBaseline } from "../../parts/lettering";
import { isRightToLeft, type Setting } from "../../parts/setting";
import { TextLine } from "../../parts/TextLine";
import { STRIP, type HeldLayout } from "./heldLayout";

interface IncidentFlagsProps {
  readonly layout: Pick<HeldLayout, "plot" | "flags" | "flagRow">;
  /** Of the drawing's `HatchPattern`. */
  readonly hatch: string;
  readonly setting: Setting;
}

/** Each incident: a thin line on its first day, its days along the top, hatched where they are not known to the day; named above where there is room. */
export function IncidentFlags({ layout: { plot, flags, flagRow }, hatch, setting }: IncidentFlagsProps) {
  const { width, style } = setting;
  const { palette, fontSize } = style;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const letters = lettering("range", style);
  const foot = plot.y + plot.height;
  const middleOf = (row: number) => plot.y - (row + 0.5) * flagRow;
  return (
    <>
      {flags.filter(({ from, to }) => to > from).map(({ incident, from, to }) => (
        <rect
          key={incident.id} x={rtl ? width - to : from} y={plot.y} width={to - from} height={fontSize * STRIP}
          fill={incident.dayPrecision === "day" ? palette.rule2 : `url(#${hatch})`}
        />
      ))}
      {flags.map(({ incident, from, name }) => (
        <g key={incident.id}>
          <path
            d={`M${along(from)} ${name ? middleOf(name.row) - fontSize * 0.5 : plot.y}V${foot}`} fill="none" stroke={palette.ink3} strokeWidth={1}
            strokeDasharray={incident.dayPrecision === "day" ? undefined : "3 2"}
          />
          {name && (
            <TextLine
              text={name.text} letters={letters} anchor={name.anchor} rtl={rtl} y={middleOf(name.row) + toBaseline(letters)}
              x={along(name.anchor === "start" ? name.left : name.right)}
            />
          )}
        </g>
      ))}
    </>
  );
}
