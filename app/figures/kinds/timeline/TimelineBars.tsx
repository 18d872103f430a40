import { memo } from "react";
import type { TimelineAnswer } from "../../../engine/questions/timeline";
import type { BinKilled, TimelineBin } from "../../../engine/questions/timelineBin";
import { barFills } from "../parts/barFill";
import { FADED } from "../parts/barRow";
import { FilledBox } from "../parts/FilledBox";
import { lettering, toBaseline } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { sideParts } from "../parts/sideParts";
import { TextLine } from "../parts/TextLine";
import { Whisker } from "../parts/Whisker";
import { valueGap, type TimelineLayout } from "./timelineLayout";

interface TimelineBarsProps {
  readonly answer: TimelineAnswer;
  readonly layout: TimelineLayout;
  /** Of the drawing's hatch for what is not stated. */
  readonly hatch: string;
  readonly setting: Setting;
}

/** What the bins hold: incidents, or reported killed by side with their range; pale where the period leaves it out. */
export function TimelineBars({ answer, layout, hatch, setting }: TimelineBarsProps) {
  const { width, style, translator } = setting;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const { bars, values, at } = layout;
  const axis = lettering("axis", style);
  const foot = bars.y + bars.height;
  const y = (value: number) => foot - (value / (values.at(-1) ?? 1)) * bars.height;
  return (
    <>
      {values.map((value) => (
        <g key={value}>
          <path d={`M${along(bars.x)} ${round(y(value))}H${along(bars.x + bars.width)}`} stroke={value === 0 ? style.palette.rule2 : style.palette.rule} fill="none" />
          <TextLine text={translator.number(value)} letters={axis} anchor="end" rtl={rtl} x={along(bars.x - valueGap(style))} y={y(value) + toBaseline(axis)} />
        </g>
      ))}
      {answer.bins.filter(({ incidents }) => incidents > 0).map((bin) => {
        const [start, end] = [Math.max(bars.x, at(bin.from)), Math.min(bars.x + bars.width, at(bin.to + 1))];
        const across = Math.max(1, (end - start) * 0.82);
        const place: BarPlace = { x: round(rtl ? width - start - across : start), across: round(across), y, hatch, setting };
        if (answer.bars === "killed") return <KilledBar key={bin.from} bin={bin} place={place} />;
        return <IncidentsBar key={bin.from} x={place.x} across={place.across} foot={round(foot)} top={round(y(bin.incidents))} topInPeriod={bin.inPeriod === 0 ? null : round(y(bin.inPeriod))} fill={style.palette.counts} />;
      })}
    </>
  );
}

interface BarPlace {
  readonly x: number;
  readonly across: number;
  readonly y: (value: number) => number;
  readonly hatch: string;
  readonly setting: Setting;
}

interface IncidentsBarProps {
  readonly x: number;
  readonly across: number;
  readonly foot: number;
  readonly top: number;
  /** Null where the period leaves all of them out. */
  readonly topInPeriod: number | null;
  readonly fill: string;
}

/** Rendered anew only where its numbers change: a drag changes the bars at the period's ends. */
const IncidentsBar = memo(function IncidentsBar({ x, across, foot, top, topInPeriod, fill }: IncidentsBarProps) {
  const bar = (y: number) => ({ x, y, width: across, height: round(foot - y), fill });
  return (
    <>
      {top !== topInPeriod && <rect {...bar(top)} opacity={FADED} />}
      {topInPeriod !== null && <rect {...bar(topInPeriod)} />}
    </>
  );
});

function KilledBar({ bin, place }: { readonly bin: TimelineBin; readonly place: BarPlace }) {
  const isWhole = bin.inPeriod === bin.incidents;
  return (
    <>
      {!isWhole && <g opacity={FADED}><KilledStack killed={bin.killed} place={place} /></g>}
      {bin.inPeriod > 0 && <KilledStack killed={bin.killedInPeriod} place={place} />}
    </>
  );
}

function KilledStack({ killed, place: { x, across, y, hatch, setting: { style } } }: { readonly killed: BinKilled; readonly place: BarPlace }) {
  const boxes = stackedBoxes(killed, y);
  return (
    <>
      {boxes.map((box) => <FilledBox key={box.fill} {...box} x={x} width={across} style={style} hatch={hatch} />)}
      {killed.figure && <Whisker figure={killed.figure} at={y} middle={x + across / 2} size={Math.min(across, style.fontSize) * 0.6} style={style} upright />}
      {killed.notStated > 0 && <rect x={x} y={y(0) + 1.5} width={across} height={style.fontSize * 0.34} fill={`url(#${hatch})`} />}
    </>
  );
}

/** The sides of a bin on top of each other, in their order. */
function stackedBoxes(killed: BinKilled, y: (value: number) => number) {
  const parts = sideParts(killed);
  let below = 0;
  return barFills.flatMap((fill) => {
    const part = parts[fill];
    if (part === undefined) return [];
    const [low, high] = [below, below + part];
    below = high;
    return [{ fill, y: round(y(high)), height: round(y(low) - y(high)) }];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
