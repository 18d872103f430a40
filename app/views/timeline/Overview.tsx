import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { Day, Period } from "../../domain/day";
import type { TimelineAnswer } from "../../engine/questions/timeline";
import { useTranslator } from "../../state/language";
import { dayAxis } from "./dayAxis";
import { OverviewBars } from "./OverviewBars";
import { lengthOf, movedPart, pulledPart } from "../../state/partMoves";
import type { TimelinePart } from "./useTimelinePart";

interface OverviewProps {
  /** Over the whole span. */
  readonly answer: TimelineAnswer;
  readonly span: Period;
  readonly period: Period | null;
  readonly shownPart: TimelinePart;
  readonly width: number;
  /** Pixels of the plot above it. */
  readonly left: number;
  readonly right: number;
}

export const OVERVIEW_HEIGHT = 24;

type Hold = { readonly part: "from" | "to" } | { readonly part: "whole"; readonly at: Day; readonly shown: Period };

/** The whole span in small, with a box around what is on show: to be moved and pulled, or moved by arrow keys. */
export function Overview({ answer, span, period, shownPart: { part, show }, width, left, right }: OverviewProps): ReactNode {
  const { t, period: words } = useTranslator();
  const hold = useRef<Hold | null>(null);
  const axis = dayAxis(span, left, right, width);
  const [start, end] = [axis.xOf(part.from), axis.xOf(part.to, "end")];
  const wide = Math.max(24, end - start);
  const down = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const x = xIn(event);
    const edge = edgeAt(x, start, end);
    if (edge) {
      hold.current = { part: edge };
      return;
    }
    const at = axis.dayAt(x);
    const isOutside = x < start || x > end;
    const shown = isOutside ? movedPart(part, span, Math.round(at - (part.from + part.to) / 2)) : part;
    if (isOutside) show(shown);
    hold.current = { part: "whole", at, shown };
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (!hold.current) return;
    const day = axis.dayAt(xIn(event));
    show(hold.current.part === "whole" ? movedPart(hold.current.shown, span, day - hold.current.at) : pulledPart(part, span, hold.current.part, day));
  };
  const press = (event: KeyboardEvent) => {
    const moved = keyed(event, part, span);
    if (!moved) return;
    event.preventDefault();
    show(moved);
  };
  const release = () => {
    hold.current = null;
  };
  return (
    <svg className="overview" width={width} height={OVERVIEW_HEIGHT} onPointerDown={down} onPointerMove={move} onPointerUp={release} onPointerCancel={release}>
      <OverviewBars answer={answer} axis={axis} period={period} height={OVERVIEW_HEIGHT} />
      <g
        className="overview-box"
        role="slider"
        tabIndex={0}
        aria-label={t("Part of the timeline on show")}
        aria-valuemin={span.from}
        aria-valuemax={span.to}
        aria-valuenow={part.from}
        aria-valuetext={words(part.from, part.to)}
        onKeyDown={press}
      >
        <rect className="brush-reach" x={(start + end - wide) / 2} width={wide} height={OVERVIEW_HEIGHT} />
        <rect className="overview-frame" x={start} y="1" width={Math.max(3, end - start)} height={OVERVIEW_HEIGHT - 2} />
        <path className="overview-edges" d={`M${start} 7v10M${Math.max(start + 3, end)} 7v10`} />
      </g>
    </svg>
  );
}

/** Arrows move by an eighth of what is on show, Page keys by all of it, Home and End to the span's ends. */
function keyed({ key }: KeyboardEvent, part: Period, span: Period): Period | null {
  const all = lengthOf(part);
  const step = Math.max(1, Math.round(all / 8));
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step, PageDown: -all, PageUp: all, Home: span.from - part.from, End: span.to - part.to,
  };
  const by = days[key];
  return by === undefined ? null : movedPart(part, span, by);
}

/** The edge of the box that a pointer takes hold of: outside of it, and a little inside where it is wide. */
function edgeAt(x: number, start: number, end: number): "from" | "to" | null {
  const inside = Math.min(5, (end - start) / 4);
  if (x >= start - REACH && x <= start + inside) return "from";
  return x >= end - inside && x <= end + REACH ? "to" : null;
}

const REACH = 9;

function xIn(event: PointerEvent<SVGSVGElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
