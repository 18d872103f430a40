import type { KeyboardEvent } from "react";

/** Arrows, Home and End move the focus among the buttons of a toolbar, of which one is a stop of the Tab key. */
export function moveAlong(event: KeyboardEvent<HTMLElement>, how?: FocusOptions): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined || buttons.length === 0) return;
  buttons[(to + buttons.length) % buttons.length]?.focus(how);
  event.preventDefault();
}
