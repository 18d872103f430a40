import { useEffect, useEffectEvent, type RefObject } from "react";

/**
 * Closes what a button opens beside it: by a press elsewhere, or by Escape inside, which gives the focus back to the button and closes
 * nothing else. The root holds both.
 */
export function useClosing(root: RefObject<HTMLDivElement | null>, isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => {
    const menu = root.current;
    if (!isOpen || !menu) return undefined;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.contains(event.target)) closeNow();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      closeNow();
      menu.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", onPointer);
    menu.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      menu.removeEventListener("keydown", onKey);
    };
  }, [root, isOpen]);
}
