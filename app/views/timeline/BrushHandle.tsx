import type { KeyboardEvent, ReactNode } from "react";
import { addDays, isoDay, type Day, type Period } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";

interface BrushHandleProps {
  readonly end: "from" | "to";
  readonly x: number;
  readonly height: number;
  readonly shown: Period;
  readonly span: Period;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 };

/** One end of the period; arrows move it by a day, with Shift or by Page keys by thirty. */
export function BrushHandle({ end, x, height, shown, span }: BrushHandleProps): ReactNode {
  const { t, day } = useTranslator();
  const address = useAddress();
  const press = (event: KeyboardEvent) => {
    const moved = pressed(event, shown[end], end === "from" ? { from: span.from, to: shown.to } : { from: shown.from, to: span.to });
    if (moved === null) return;
    event.preventDefault();
    address.push({ from: isoDay(shown.from), to: isoDay(shown.to), [end]: isoDay(moved) });
  };
  return (
    <g
      className="brush-handle"
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? t("First day of the period") : t("Last day of the period")}
      aria-valuemin={span.from}
      aria-valuemax={span.to}
      aria-valuenow={shown[end]}
      aria-valuetext={day(shown[end])}
      transform={`translate(${x} 0)`}
      onKeyDown={press}
    >
      <rect className="brush-reach" x="-12" width="24" height={height} />
      <line y2={height} />
      <rect className="brush-grip" x="-4" y="4" width="8" height="18" />
    </g>
  );
}

/** Where a key moves the end to, inside its limits; null for other keys. */
function pressed({ key, shiftKey }: KeyboardEvent, at: Day, limits: Period): Day | null {
  if (key === "Home") return limits.from;
  if (key === "End") return limits.to;
  const step = steps[key];
  if (step === undefined) return null;
  return Math.min(limits.to, Math.max(limits.from, addDays(at, shiftKey ? step * 30 : step))) as Day;
}
