import { useCallback, useState } from "react";
import { useIdle } from "./useIdle";

/** Whether it is time to draw what the ref is put on: once it is in sight, or the page is at rest. */
export function useDue(): [ref: (element: Element | null) => (() => void) | undefined, isDue: boolean] {
  const [isDue, setDue] = useState(false);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setDue(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useIdle(() => setDue(true));
  return [ref, isDue];
}
