import { useEffect, useEffectEvent } from "react";

/** Calls back once, when the page is at rest. */
export function useIdle(onRest: () => void): void {
  const rest = useEffectEvent(onRest);
  useEffect(() => {
    if (typeof window.requestIdleCallback !== "function") {
      const timer = window.setTimeout(() => rest(), 2_000);
      return () => window.clearTimeout(timer);
    }
    const request = window.requestIdleCallback(() => rest(), { timeout: 5_000 });
    return () => window.cancelIdleCallback(request);
  }, []);
}
