import { useSyncExternalStore } from "react";

/** Width of the page's window, CSS pixels, followed as it changes. */
export function useViewportWidth(): number {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener("resize", listener);
      return () => window.removeEventListener("resize", listener);
    },
    () => window.innerWidth,
  );
}
