import { useEffect, type RefObject } from "react";

/**
 * Moves the focus to the element when it opens and back to where it was when it closes; leaves it alone where the page opened with
 * nothing focused (a link that names an incident).
 */
export function useFocusWhileOpen(element: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const opener = document.activeElement;
    if (!isOpen || !(opener instanceof HTMLElement) || opener === document.body) return undefined;
    element.current?.focus();
    return () => {
      if (opener.isConnected) opener.focus();
    };
  }, [element, isOpen]);
}
