import { useSyncExternalStore } from "react";

const coarse = "(pointer: coarse)";

/** Of a row of bars: for fingers high enough to be met. CSS pixels. */
export function useRowHeight(): number {
  return useSyncExternalStore(follow, () => window.matchMedia(coarse).matches) ? 28 : 15;
}

function follow(onChange: () => void): () => void {
  const query = window.matchMedia(coarse);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
