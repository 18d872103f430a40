import { useCallback, useRef, useState } from "react";

/** What of the list can be seen, in whole steps of five rows, so that the page is drawn anew only now and then. */
export interface RowSight {
  readonly first: number;
  readonly seen: number;
  /** CSS pixels; all rows of a long list have one height. */
  readonly rowHeight: number;
  /** For the box that scrolls. */
  readonly box: (element: HTMLElement | null) => (() => void) | undefined;
  readonly look: () => void;
  /** Scrolls the box alone until the row, counted from 0, can be seen. */
  readonly show: (row: number) => void;
  /** The row's button; null where the row is not made. */
  readonly openerAt: (row: number) => HTMLElement | null;
}

type Measured = Pick<RowSight, "first" | "seen" | "rowHeight">;

const STEP = 5;
const START: Measured = { first: 0, seen: 40, rowHeight: 24 };

export function useRowSight(): RowSight {
  const [measured, setMeasured] = useState(START);
  const box = useRef<HTMLElement | null>(null);
  const look = useCallback(() => {
    const next = box.current && measure(box.current);
    if (next) setMeasured((last) => (isSame(last, next) ? last : next));
  }, []);
  const boxRef = useCallback((element: HTMLElement | null) => {
    box.current = element;
    if (!element) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);
  const show = useCallback((row: number) => {
    if (box.current) scrollTo(box.current, row);
    look();
  }, [look]);
  const openerAt = useCallback((row: number) => box.current && openerIn(box.current, row), []);
  return { ...measured, box: boxRef, look, show, openerAt };
}

function measure(box: HTMLElement): Measured {
  const rowHeight = rowIn(box, null)?.getBoundingClientRect().height ?? START.rowHeight;
  const height = Math.min(box.clientHeight, window.innerHeight) - headHeight(box);
  return {
    first: Math.floor(box.scrollTop / rowHeight / STEP) * STEP,
    seen: Math.max(1, Math.ceil(height / rowHeight / STEP)) * STEP,
    rowHeight,
  };
}

function isSame(a: Measured, b: Measured): boolean {
  return a.first === b.first && a.seen === b.seen && a.rowHeight === b.rowHeight;
}

/** The head of the table stays in sight, so that a row behind it cannot be seen. */
function scrollTo(box: HTMLElement, row: number): void {
  const made = rowIn(box, row);
  const height = made?.offsetHeight ?? measure(box).rowHeight;
  const top = made ? made.offsetTop - headHeight(box) : row * height;
  const most = top + height - (box.clientHeight - headHeight(box));
  if (top < box.scrollTop) box.scrollTop = top;
  else if (most > box.scrollTop) box.scrollTop = most;
}

/** The head is row 1 to whoever counts them. */
function rowIn(box: HTMLElement, row: number | null): HTMLElement | null {
  return box.querySelector<HTMLElement>(row === null ? "tbody > tr[aria-rowindex]" : `tbody > tr[aria-rowindex="${row + 2}"]`);
}

function openerIn(box: HTMLElement, row: number): HTMLElement | null {
  return rowIn(box, row)?.querySelector<HTMLElement>("button") ?? null;
}

function headHeight(box: HTMLElement): number {
  return box.querySelector<HTMLElement>("thead")?.offsetHeight ?? 0;
}
