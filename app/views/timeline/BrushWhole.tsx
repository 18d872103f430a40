import type { ReactNode } from "react";
import type { Period } from "../../domain/day";
import { useTranslator } from "../../state/language";
import type { PeriodKeys } from "./usePeriodDraft";

interface BrushWholeProps {
  /** Pixels. */
  readonly from: number;
  readonly end: number;
  readonly height: number;
  readonly period: Period;
  readonly span: Period;
  readonly keys: PeriodKeys;
}

/** The period that is chosen, as a whole: keys move it without changing its length. */
export function BrushWhole({ from, end, height, period, span, keys }: BrushWholeProps): ReactNode {
  const { t, period: words } = useTranslator();
  const wide = Math.max(24, end - from);
  return (
    <g
      className="brush-whole"
      role="slider"
      tabIndex={0}
      aria-label={t("Whole period")}
      aria-valuemin={span.from}
      aria-valuemax={span.to}
      aria-valuenow={period.from}
      aria-valuetext={words(period.from, period.to)}
      {...keys}
    >
      <rect className="brush-reach" x={(from + end - wide) / 2} width={wide} height={height} />
      <rect className="brush-chosen" x={from} width={Math.max(1, end - from)} height={height} />
    </g>
  );
}
