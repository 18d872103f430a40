import type { ReactNode } from "react";
import type { Period } from "../../domain/day";
import { dateOf, dayOf } from "../../domain/day";
import type { TimelineAnswer } from "../../engine/questions/timeline";
import { useTranslator } from "../../state/language";
import type { DayAxis } from "./dayAxis";

interface OverviewBarsProps {
  readonly answer: TimelineAnswer;
  readonly axis: DayAxis;
  readonly period: Period | null;
  readonly height: number;
}

/** Incidents over the whole span, its years, and the period. */
export function OverviewBars({ answer: { bins }, axis, period, height }: OverviewBarsProps): ReactNode {
  const { language } = useTranslator();
  const most = bins.reduce((sofar, { incidents }) => Math.max(sofar, incidents), 1);
  const foot = height - 1;
  return (
    <g aria-hidden="true">
      <path className="overview-line" d={`M${axis.left} ${foot}H${axis.right}`} />
      {period && (
        <rect className="overview-period" x={axis.xOf(period.from)} width={Math.max(1, axis.xOf(period.to, "end") - axis.xOf(period.from))} height={foot} />
      )}
      {bins.filter(({ incidents }) => incidents > 0).map(({ from, to, incidents, inPeriod }) => {
        const high = Math.max(2, (incidents / most) * (height - 12));
        const width = Math.max(1, axis.xOf(to, "end") - axis.xOf(from) - 0.5);
        return <rect key={from} className={inPeriod > 0 ? "overview-bar" : "overview-bar overview-pale"} x={Math.max(axis.left, axis.xOf(from))} y={foot - high} width={width} height={high} />;
      })}
      {years(axis).map(({ year, day }) => (
        <text key={year} className="overview-year" x={axis.xOf(day) + 2} y="9">
          {Array.from(String(year), (digit) => language.number(Number(digit))).join("")}
        </text>
      ))}
    </g>
  );
}

/** First days of as many years as have room for their names. */
function years(axis: DayAxis) {
  const { from, to } = axis.part;
  const [first, last] = [dateOf(from).getUTCFullYear() + 1, dateOf(to).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((34 * (last - first + 1)) / (axis.right - axis.left)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, day: dayOf(new Date(Date.UTC(year, 0, 1))) }))
    .filter(({ day }) => axis.xOf(day) + 30 <= axis.right);
}
