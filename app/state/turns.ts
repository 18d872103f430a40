import { startTransition, useEffect, useState } from "react";
import { useIsLarge } from "./largeDataset";

/** In which order the views of a large data set show a new answer: each is worked out and seen before the next is begun. */
export type Turn = "totals" | "map" | "timeline" | "others";

/** Milliseconds after the totals are seen; what comes before may take longer, and then goes first all the same. */
const AFTER: Readonly<Record<Turn, number>> = { totals: 0, map: 0, timeline: 10, others: 40 };

/** A new value when its turn comes; the one before until then. At once for the totals, and where the data set is small. */
export function useInTurn<Value>(value: Value, turn: Turn): Value {
  const isAtOnce = !useIsLarge() || turn === "totals";
  const [shown, show] = useState({ value });
  const isWaiting = !isAtOnce && shown.value !== value;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const next = () => show({ value });
    const timer = setTimeout(() => (turn === "others" ? startTransition(next) : next()), AFTER[turn]);
    return () => clearTimeout(timer);
  }, [isWaiting, value, turn]);
  return isWaiting ? shown.value : value;
}
