import { useEffect, useState } from "react";

const used = ["400 12px 'IBM Plex Sans'", "600 12px 'IBM Plex Sans'", "400 12px 'IBM Plex Sans Condensed'", "600 12px 'IBM Plex Sans Condensed'"];

/** True once the page's fonts have come, or have failed to: drawings that measure text wait for it. */
export function useFontsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isMounted = true;
    void Promise.allSettled(used.map((font) => document.fonts.load(font))).then(() => isMounted && setReady(true));
    return () => {
      isMounted = false;
    };
  }, []);
  return isReady;
}
