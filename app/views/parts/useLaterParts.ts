import { useEffect } from "react";

/** Letters beyond Latin in the fonts that the page uses. */
const fonts = ["400 12px 'IBM Plex Sans'", "600 12px 'IBM Plex Sans'"];

/** Fetches, once the page is at rest, what only a later step needs, so that the page also works when the network has gone. */
export function useLaterParts(): void {
  useEffect(() => {
    if (typeof window.requestIdleCallback !== "function") {
      const timer = window.setTimeout(fetchLaterParts, 2_000);
      return () => window.clearTimeout(timer);
    }
    const request = window.requestIdleCallback(fetchLaterParts, { timeout: 5_000 });
    return () => window.cancelIdleCallback(request);
  }, []);
}

/** What fails is asked for again, and said, when it is needed. */
function fetchLaterParts(): void {
  void Promise.allSettled([import("../../figures/render"), import("../../figures/png"), ...fonts.map((font) => document.fonts.load(font, "ع"))]);
}
