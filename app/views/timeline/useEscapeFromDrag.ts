import { useEffect, useEffectEvent } from "react";

/** Escape gives a drag up, and means nothing else then: whatever would close hears nothing of it. */
export function useEscapeFromDrag(isDragging: () => boolean, giveUp: () => void): void {
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isDragging()) return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => escape(event);
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, []);
}
