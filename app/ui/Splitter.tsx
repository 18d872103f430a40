import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";

interface SplitterProps {
  readonly label: string;
  readonly className: string;
  /** The way in which it moves: `inline` along a line of text, `block` down the page. */
  readonly axis: "inline" | "block";
  /** 1 where a move to the end of the axis makes the panel larger, −1 where it makes it smaller. */
  readonly direction: 1 | -1;
  /** Of the panel, CSS pixels. */
  readonly size: number;
  readonly least: number;
  readonly most: number;
  readonly onResize: (size: number) => void;
  /** Back to the usual size: a double click. */
  readonly onReset: () => void;
}

const STEP = 16;

/** The edge of a panel: pulled by pointer, moved by arrow keys (Home and End: smallest and largest), reset by a double click or Enter. */
export function Splitter({ label, className, axis, direction, size, least, most, onResize, onReset }: SplitterProps): ReactNode {
  const grabbed = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const resize = (wanted: number) => onResize(Math.round(Math.min(most, Math.max(least, wanted))));
  const along = (event: PointerEvent) => (axis === "block" ? event.clientY : event.clientX * towardsEnd());
  return (
    <div
      className={`splitter splitter-${axis} ${className}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === "inline" ? "vertical" : "horizontal"}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={(event) => {
        grabbed.current = { at: along(event), size };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (grabbed.current) resize(grabbed.current.size + direction * (along(event) - grabbed.current.at));
      }}
      onPointerUp={() => {
        grabbed.current = null;
      }}
      onPointerCancel={() => {
        grabbed.current = null;
      }}
      onDoubleClick={onReset}
      onKeyDown={(event) => {
        const wanted = event.key === "Enter" ? onReset() : keyedSize(event, { axis, direction, size, least, most });
        if (wanted !== undefined) resize(wanted);
        if (wanted !== undefined || event.key === "Enter") event.preventDefault();
      }}
    />
  );
}

function keyedSize(event: KeyboardEvent, { axis, direction, size, least, most }: Pick<SplitterProps, "axis" | "direction" | "size" | "least" | "most">): number | undefined {
  const [back, on] = axis === "block" ? ["ArrowUp", "ArrowDown"] : towardsEnd() > 0 ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (event.key === back) return size - direction * STEP;
  if (event.key === on) return size + direction * STEP;
  if (event.key === "Home") return least;
  if (event.key === "End") return most;
  return undefined;
}

/** 1 where lines run to the right, −1 where they run to the left. */
function towardsEnd(): 1 | -1 {
  return document.documentElement.dir === "rtl" ? -1 : 1;
}
