import { useIdle } from "../../ui/useIdle";

/** Letters beyond Latin in the fonts that the page uses. */
const fonts = ["400 12px 'IBM Plex Sans'", "600 12px 'IBM Plex Sans'"];

/** Fetches, once the page is at rest, what only a later step needs, so that the page also works when the network has gone. */
export function useLaterParts(...others: readonly (() => Promise<unknown>)[]): void {
  useIdle(() => {
    // What fails is asked for again, and said, when it is needed.
    void Promise.allSettled([...others.map((fetch) => fetch()), ...fonts.map((font) => document.fonts.load(font, "ع"))]);
  });
}
