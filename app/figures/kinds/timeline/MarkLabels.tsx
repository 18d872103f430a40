import { lettering, type Lettering } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { markLabels } from "./markLabelPlaces";
import type { TimelineLayout } from "./timelineLayout";

interface MarkLabelsProps {
  readonly layout: TimelineLayout;
  readonly setting: Setting;
}

/** Names the deadliest incidents with their figures, where their names meet nothing else. */
export function MarkLabels({ layout, setting }: MarkLabelsProps) {
  const rtl = isRightToLeft(setting);
  const { style, width } = setting;
  const along = (x: number) => (rtl ? width - x : x);
  const name: Lettering = { ...lettering("legend", style), weight: 600, colour: style.palette.ink };
  const detail = lettering("legend", style);
  return markLabels(layout, name, detail, setting).map(({ key, title, killed, x, anchor, y, leader }) => (
    <g key={key}>
      {leader && (
        <path
          d={`M${round(along(leader.from.x))} ${round(leader.from.y)}L${round(along(leader.to.x))} ${round(leader.to.y)}`}
          stroke={style.palette.ink3} strokeWidth={1} fill="none"
        />
      )}
      <TextLine text={title} letters={name} anchor={anchor} rtl={rtl} x={along(x)} y={y - name.size * 0.2} />
      <TextLine text={killed} letters={detail} anchor={anchor} rtl={rtl} x={along(x)} y={y + name.size * 0.95} />
    </g>
  ));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
