import { useEffect, useEffectEvent } from "react";

/** Letters beyond Latin in the fonts that the page uses. */
const fonts = ["400 12px 'IBM Plex Sans'", "600 12px 'IBM Plex Sans'"];

/** Fetches, once the page is at rest, what only a later step needs, so that the page also works when the network has gone. */
export function useLaterParts(...others: readonly (() => Promise<unknown>)[]): void {
  const fetchAll = useEffectEvent(() => fetchLaterParts(others));
  useEffect(() => {
    if (typeof window.requestIdleCallback !== "function") {
      const timer = window.setTimeout(fetchAll, 2_000);
      return () => window.clearTimeout(timer);
    }
    const request = window.requestIdleCallback(fetchAll, { timeout: 5_000 });
    return () => window.cancelIdleCallback(request);
  }, []);
}

/** What fails is asked for again, and said, when it is needed. */
function fetchLaterParts(others: readonly (() => Promise<unknown>)[]): void {
  void Promise.allSettled([import("../../figures/render"), import("../../figures/png"), ...others.map((fetch) => fetch()), ...fonts.map((font) => document.fonts.load(font, "ع"))]);
}
