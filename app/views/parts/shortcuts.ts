import { message, type Message } from "../../i18n/message";
import { useKey } from "../../ui/useKey";

export interface Shortcut {
  /** As the browser names it, in lower case. */
  readonly key: string;
  readonly words: Message;
}

/** Keys that act wherever the focus is, outside of fields; "Help" lists them. */
export const shortcuts = {
  search: { key: "/", words: message("Search") },
  filters: { key: "f", words: message("Filters") },
  map: { key: "m", words: message("Map") },
  timeline: { key: "t", words: message("Timeline") },
  charts: { key: "c", words: message("Charts") },
  list: { key: "l", words: message("List of incidents") },
  next: { key: "j", words: message("Next incident of the list") },
  previous: { key: "k", words: message("Previous incident of the list") },
  help: { key: "?", words: message("This help") },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutName = keyof typeof shortcuts;

export function useShortcut(name: ShortcutName, action: () => void): void {
  useKey(shortcuts[name].key, action);
}
