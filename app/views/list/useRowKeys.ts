import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { rowAfter } from "./rowAfter";
import type { RowSight } from "./useRowSight";
import type { RowWindow } from "./rowWindow";

export interface RowKeys {
  /** The one row that Tab stops at. */
  readonly stop: number;
  onKeyDownAt(row: number): (event: KeyboardEvent) => void;
}

/** Arrows, Page up and down, Home and End move the focus from row to row; rows that are not made yet are focused once they are. */
export function useRowKeys(sight: RowSight, there: RowWindow, total: number, openRow: number | null): RowKeys {
  const [moved, setMoved] = useState<number | null>(null);
  const awaited = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (awaited.current === null) return;
    const opener = sight.openerAt(awaited.current);
    if (!opener) return;
    awaited.current = null;
    opener.focus();
  });
  const isMade = (row: number) => row >= there.from && row < there.to;
  return {
    stop: [moved, openRow].find((row) => row !== null && isMade(row)) ?? Math.max(there.from, Math.min(sight.first, total - 1)),
    onKeyDownAt: (row) => (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const next = rowAfter(event.key, row, { total, page: Math.max(1, sight.seen - 6) });
      if (next === null) return;
      event.preventDefault();
      awaited.current = next;
      setMoved(next);
      sight.show(next);
      // Where the row is the present one already, nothing is drawn anew.
      sight.openerAt(next)?.focus();
    },
  };
}
