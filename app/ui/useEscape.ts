import { useEffectEvent, useLayoutEffect } from "react";

/** Calls back when Escape is pressed anywhere but where it means something else: in a dialog, a menu or a field to type in. */
export function useEscape(onEscape: () => void): void {
  const escape = useEffectEvent(onEscape);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (event.target instanceof Element && event.target.matches("input:not([type=checkbox])")) return;
      escape();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
