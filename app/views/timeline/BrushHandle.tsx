import type { ReactNode } from "react";
import type { Period } from "../../domain/day";
import { useTranslator } from "../../state/language";
import type { HandlePlace } from "./brushHandles";
import type { PeriodKeys } from "./usePeriodDraft";

interface BrushHandleProps {
  readonly end: "from" | "to";
  readonly place: HandlePlace;
  readonly height: number;
  /** Of the axis line. */
  readonly foot: number;
  readonly shown: Period;
  readonly span: Period;
  readonly keys: PeriodKeys;
}

/** One end of the period: a line with a grip on the outer side. */
export function BrushHandle({ end, place: { x, start, isParked }, height, foot, shown, span, keys }: BrushHandleProps): ReactNode {
  const { t, day } = useTranslator();
  const grip = end === "from" ? x - GRIP : x;
  return (
    <g
      className={isParked ? "brush-handle brush-parked" : "brush-handle"}
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? t("First day of the period") : t("Last day of the period")}
      aria-valuemin={span.from}
      aria-valuemax={span.to}
      aria-valuenow={shown[end]}
      aria-valuetext={day(shown[end])}
      {...keys}
    >
      <rect className="brush-reach" x={start} width="24" height={height} />
      {!isParked && <line x1={x} x2={x} y2={foot} />}
      <rect className="brush-grip" x={grip} y="0.5" width={GRIP} height={GRIP_HEIGHT} />
      <path className="brush-grip-lines" d={`M${grip + 4} 5.5v8m3 0v-8`} />
    </g>
  );
}

/** Pixels. */
const GRIP = 11;
const GRIP_HEIGHT = 18;
