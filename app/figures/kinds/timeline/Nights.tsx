import { lettering } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { nightWords } from "./nightWords";
import type { TimelineLayout } from "./timelineLayout";

interface NightsProps {
  readonly layout: TimelineLayout;
  readonly setting: Setting;
}

/** The hours from dusk to dawn of nights in which the records see two incidents. */
export function NightBands({ layout: { nights, bars, marks }, setting }: NightsProps) {
  const { width, style } = setting;
  const rtl = isRightToLeft(setting);
  return nights.flatMap(({ key, band }) => (band ? [
    <rect
      key={key} x={round(rtl ? width - band.x - band.width : band.x)} y={bars.y} width={round(band.width)} height={round(marks.y + marks.height - bars.y)}
      fill={style.palette.ink2} opacity={0.16}
    />,
  ] : []));
}

/** What joins two incidents of one night, and says so. */
export function NightLines({ layout, setting }: NightsProps) {
  const { width, style, translator } = setting;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => round(rtl ? width - x : x);
  const letters = { ...lettering("legend", style), weight: 600, colour: style.palette.ink };
  const named = new Set(nightWords(layout, letters, setting).map(({ key }) => key));
  return layout.nights.map(({ key, x, top, bottom, ends }) => (
    <g key={key}>
      <path d={`M${along(x)} ${round(top)}V${round(bottom)}${ends.map((end) => `M${along(x)} ${round(end.y)}H${along(end.x)}`).join("")}`} stroke={style.palette.ink} strokeWidth={1} fill="none" />
      {ends.filter(({ isBar }) => isBar).map((end) => <circle key={end.y} cx={along(end.x)} cy={round(end.y)} r={style.fontSize * 0.16} fill={style.palette.ink} />)}
      {named.has(key) && <TextLine text={translator.t("same night")} letters={letters} anchor="middle" rtl={rtl} x={along(x)} y={top - style.fontSize * 0.25} />}
    </g>
  ));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
