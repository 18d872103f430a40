import { toBaseline, type Lettering } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { markLabels, type MarkLabel } from "./markLabels";
import { markLettering, WORD_GAP } from "./markNames";
import type { TimelineLayout } from "./timelineLayout";

interface MarkLabelsProps {
  readonly layout: TimelineLayout;
  readonly setting: Setting;
}

/** Names incidents with their figures where their names meet nothing else: on one line on the page, on two in images. */
export function MarkLabels({ layout, setting }: MarkLabelsProps) {
  const rtl = isRightToLeft(setting);
  const { style, width } = setting;
  const along = (x: number) => (rtl ? width - x : x);
  const { name, detail } = markLettering(setting);
  return markLabels(layout, name, detail, setting).map((label) => (
    <g key={label.key}>
      {label.leader && (
        <path
          d={`M${round(along(label.leader.from.x))} ${round(label.leader.from.y)}L${round(along(label.leader.to.x))} ${round(label.leader.to.y)}`}
          stroke={style.palette.ink3} strokeWidth={1} fill="none"
        />
      )}
      {style.legend ? <TwoLines label={label} name={name} detail={detail} rtl={rtl} x={along(label.x)} /> : <OneLine label={label} name={name} detail={detail} setting={setting} />}
    </g>
  ));
}

interface LinesProps {
  readonly label: MarkLabel;
  readonly name: Lettering;
  readonly detail: Lettering;
}

function TwoLines({ label: { title, killed, anchor, y }, name, detail, rtl, x }: LinesProps & { readonly rtl: boolean; readonly x: number }) {
  return (
    <>
      <TextLine text={title} letters={name} anchor={anchor} rtl={rtl} x={x} y={y - name.size * 0.2} />
      <TextLine text={killed} letters={detail} anchor={anchor} rtl={rtl} x={x} y={y + name.size * 0.95} />
    </>
  );
}

function OneLine({ label: { title, killed, x, anchor, y }, name, detail, setting }: LinesProps & { readonly setting: Setting }) {
  const rtl = isRightToLeft(setting);
  const { measure, width } = setting;
  const [long, gap] = [measure(title, name), name.size * WORD_GAP];
  const start = anchor === "start" ? x : x - long - gap - measure(killed, detail);
  const along = (at: number) => (rtl ? width - at : at);
  return (
    <>
      <TextLine text={title} letters={name} rtl={rtl} x={along(start)} y={y + toBaseline(name)} />
      <TextLine text={killed} letters={detail} rtl={rtl} x={along(start + long + gap)} y={y + toBaseline(detail)} />
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
