import type { TollOfSide } from "../../../../engine/questions/runningToll";
import { DaysAxis } from "../../parts/DaysAxis";
import { FilledBox } from "../../parts/FilledBox";
import { lettering, toBaseline } from "../../parts/lettering";
import { RisingAxis } from "../../parts/RisingAxis";
import { isRightToLeft, type Setting } from "../../parts/setting";
import { ShapedMark } from "../../parts/ShapedMark";
import { sideColour } from "../../parts/sideColour";
import { sideOrAllName } from "../../parts/sideOrAllName";
import { TextLine } from "../../parts/TextLine";
import type { PlacedLine } from "./placedLine";
import type { TollLayout } from "./tollLayout";
import type { TollStyle } from "./tollStyles";

interface TollPanelProps {
  readonly side: TollOfSide["side"];
  readonly layout: TollLayout;
  readonly styleOf: (authority: string) => TollStyle;
  readonly hatch: string;
  readonly setting: Setting;
}

/** The lines of one side, on axes of their own. */
export function TollPanel({ side, layout, styleOf, hatch, setting }: TollPanelProps) {
  const { style, width, translator } = setting;
  const { box, plot, values, days, breaks, lines, labels, texts, at, rise } = layout;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const colour = sideColour(side, style.palette);
  const [axis, label, best, range] = [lettering("axis", style), lettering("label", style), lettering("best", style), lettering("range", style)];
  const swatch = side === "all" ? 0 : style.fontSize * 0.8;
  const foot = plot.y + plot.height;
  const after = plot.x + plot.width;
  return (
    <>
      {side !== "all" && <FilledBox fill={side} style={style} hatch={hatch} x={rtl ? width - box.x - swatch : box.x} y={box.y + style.fontSize * 0.2} width={swatch} height={swatch} />}
      <TextLine text={sideOrAllName(side, translator)} letters={{ ...label, weight: 600 }} rtl={rtl} x={along(box.x + (swatch ? swatch * 1.5 : 0))} y={box.y + style.fontSize * 0.6 + toBaseline(label)} />
      <RisingAxis values={values} rise={rise} plot={plot} setting={setting} />
      <DaysAxis names={days.map(({ day, text }) => ({ key: day, x: at(day), text }))} breaks={breaks} foot={foot} box={box} setting={setting} />
      {labels.map(({ name, said, from, y }) => (
        <g key={`${name} ${y}`}>
          <path d={`M${along(from.x)} ${from.y}H${along(Math.max(from.x, after - style.fontSize * 0.4))}L${along(after + style.fontSize * 0.3)} ${y}`} fill="none" stroke={colour} strokeWidth={1} strokeDasharray="1 3" />
          <TextLine text={said} letters={{ ...best, family: range.family, size: range.size }} rtl={rtl} x={along(after + style.fontSize * 0.5)} y={y + toBaseline(range)} />
          <TextLine text={name} letters={range} rtl={rtl} x={along(after + style.fontSize * 0.5 + (said === "" ? 0 : setting.measure(`${said} `, { ...range, weight: 600 })))} y={y + toBaseline(range)} />
        </g>
      ))}
      {lines.map((line) => (
        <g key={line.authority}>
          <path d={stepPath(line, along)} fill="none" stroke={colour} strokeWidth={1.6} strokeDasharray={styleOf(line.authority).dash} />
          {line.placed.map(({ point, x, y }) => (
            <ShapedMark
              key={point.day} shape={styleOf(line.authority).shape} x={along(x)} y={y} size={style.fontSize * 0.28} colour={colour} paper={style.palette.paper}
              isHollow={point.isEstimated} open={point.figure.openHigh ? "up" : point.figure.openLow ? "down" : null}
            />
          ))}
        </g>
      ))}
      {texts.map(({ key, text, x, y }) => (
        <TextLine key={key} text={text} letters={{ ...axis, colour: style.palette.ink2 }} anchor="end" rtl={rtl} x={along(x)} y={y + toBaseline(axis)} />
      ))}
    </>
  );
}

/** Level until the day of the next figure, then up or down to it. */
function stepPath({ placed }: PlacedLine, along: (x: number) => number): string {
  return placed.map(({ x, y }, index) => (index === 0 ? `M${along(x)} ${y}` : `H${along(x)}V${y}`)).join("");
}
