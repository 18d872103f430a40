import { useRef } from "react";
import type { Day, Period } from "../../domain/day";
import type { DayAxis } from "./dayAxis";
import { LEAST_DAYS } from "../../state/partMoves";

export interface Pinch {
  /** True where the pointer is the second of two: what the first had hold of is to be let go. */
  down(pointer: number, x: number): boolean;
  /** True while two fingers move. */
  move(pointer: number, x: number): boolean;
  up(pointer: number): void;
}

/** Two fingers on the timeline keep hold of the moments that they touched. */
export function usePinch(axis: DayAxis, span: Period, show: (part: Period) => void): Pinch {
  const fingers = useRef(new Map<number, { x: number; readonly moment: number }>());
  return {
    down(pointer, x) {
      if (fingers.current.size < 2) fingers.current.set(pointer, { x, moment: axis.momentAt(x) });
      return fingers.current.size === 2;
    },
    move(pointer, x) {
      const finger = fingers.current.get(pointer);
      if (!finger || fingers.current.size < 2) return false;
      finger.x = x;
      const [first, second] = [...fingers.current.values()];
      const part = first && second && pinchedPart(first, second, axis, span);
      if (part) show(part);
      return true;
    },
    up(pointer) {
      fingers.current.delete(pointer);
    },
  };
}

interface Finger {
  readonly x: number;
  readonly moment: number;
}

/** The part in which two moments lie under two fingers; null where they touch one. */
export function pinchedPart(a: Finger, b: Finger, { left, right }: Pick<DayAxis, "left" | "right">, span: Period): Period | null {
  const apart = b.x - a.x;
  const days = b.moment - a.moment;
  if (Math.abs(apart) < 8 || days === 0 || Math.sign(apart) !== Math.sign(days)) return null;
  const pixelsADay = apart / days;
  const length = Math.min(span.to - span.from + 1, Math.max(LEAST_DAYS, Math.round((right - left) / pixelsADay)));
  const from = Math.max(span.from, Math.min(span.to - length + 1, Math.round(a.moment - (a.x - left) / pixelsADay)));
  return { from: from as Day, to: (from + length - 1) as Day };
}
