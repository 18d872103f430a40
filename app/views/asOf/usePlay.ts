import { useEffect, useState } from "react";
import { isoDay, type Day } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { dayAfter, paceOf } from "./asOfSteps";

interface Playing {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Moves the as-of day from one day to the next until the last. From everything known, and from the last, it begins at the first. All of
 * it is one step of the history: "back" returns to where it began, and stops it.
 */
export function usePlay(days: readonly Day[], asOf: Day | null): Playing {
  const address = useAddress();
  const [isStarted, setStarted] = useState(false);
  const next = dayAfter(days, asOf);
  const isPlaying = isStarted && next !== null;
  const [pace, last] = [paceOf(days.length), days.at(-1)];
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      address.replace({ asof: isoDay(next) });
      if (next === last) setStarted(false);
    }, pace);
    return () => clearTimeout(timer);
  }, [isPlaying, next, last, pace, address]);
  const stop = () => setStarted(false);
  useEffect(() => {
    const stopAtBack = () => setStarted(false);
    window.addEventListener("popstate", stopAtBack);
    return () => window.removeEventListener("popstate", stopAtBack);
  }, []);
  return {
    isPlaying,
    stop,
    toggle() {
      const start = next ?? days[0];
      if (isPlaying || start === undefined) return stop();
      address.push({ asof: isoDay(start) });
      setStarted(true);
    },
  };
}
