import { useEffect, type RefObject } from "react";

/**
 * Shows the element when it opens and moves the focus to it; gives the focus back to what had it on closing. On a page that nobody
 * has touched yet (a link that names an incident) the focus stays where it is.
 */
export function useFocusWhileOpen(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    element.current?.scrollIntoView({ block: "nearest" });
    if (opener === document.body && !navigator.userActivation.hasBeenActive) return undefined;
    element.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
    };
  }, [element]);
}
