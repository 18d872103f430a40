import { useEffect, type RefObject } from "react";

/**
 * Shows the beginning of the element when it opens. Moves the focus to it, and back to where it was when it closes; leaves the focus
 * alone where nothing had it (a link that names an incident).
 */
export function useFocusWhileOpen(element: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const opener = document.activeElement;
    if (isOpen) element.current?.firstElementChild?.scrollIntoView({ block: "nearest" });
    if (!isOpen || !(opener instanceof HTMLElement) || opener === document.body) return undefined;
    element.current?.focus({ preventScroll: true });
    return () => {
      if (opener.isConnected) opener.focus();
    };
  }, [element, isOpen]);
}
