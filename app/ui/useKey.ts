import { useEffectEvent, useLayoutEffect } from "react";

/** Calls back when a key is pressed anywhere but in a dialog, a menu or a field to type in; keys held with Ctrl, Alt or Meta are the browser's. */
export function useKey(key: string, onKey: () => void): void {
  const act = useEffectEvent(onKey);
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (document.querySelector("dialog[open]") || isTypedInto(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [key]);
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input:not([type=checkbox], [type=radio]), select, textarea, [role=menu] *");
}
