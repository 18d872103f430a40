import type { ReactNode } from "react";
import { shortcuts, type ShortcutName } from "./shortcuts";

/** The key that leads here; a screen reader hears of it in the help. */
export function KeyHint({ name }: { readonly name: ShortcutName }): ReactNode {
  return (
    <kbd className="key" aria-hidden="true">
      {shortcuts[name].key.toUpperCase()}
    </kbd>
  );
}
