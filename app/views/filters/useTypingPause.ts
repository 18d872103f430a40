import { useEffect, useRef } from "react";

/** Waits for the typing to pause, so that a word is one step of "back". */
const PAUSE = 250;

/** Calls `later` when nothing is typed for a while, `now` at once instead of what is waited for. */
export function useTypingPause(): { later(action: () => void): void; now(action: () => void): void } {
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return {
    later(action) {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(action, PAUSE);
    },
    now(action) {
      window.clearTimeout(timer.current);
      action();
    },
  };
}
