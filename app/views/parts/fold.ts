import { message, type Message } from "../../i18n/message";
import { useMemory } from "../../state/memory";
import { useMediaQuery } from "../../ui/useMediaQuery";
import type { ShortcutName } from "./shortcuts";

/** Parts of the page that can be folded away, and the words of their two buttons. */
export const folds = {
  filters: { show: message("Show filters"), hide: message("Hide filters") },
  timeline: { show: message("Show timeline"), hide: message("Hide timeline") },
  charts: { show: message("Show charts"), hide: message("Hide charts") },
  list: { show: message("Show list"), hide: message("Hide list") },
} as const satisfies Readonly<Partial<Record<ShortcutName, { readonly show: Message; readonly hide: Message }>>>;

export type FoldName = keyof typeof folds;

/** Below it the page shows one part at a time, by tabs. */
export const docked = "(min-width: 900px)";
const roomy = "(min-width: 1280px)";

/** Whether a part is folded, as the reader left it; the filters fold by themselves where the map would have no room. */
export function useFold(name: FoldName): readonly [isFolded: boolean, toggle: () => void] {
  const [kept, keep] = useMemory(`${name}-folded`);
  const isDocked = useMediaQuery(docked);
  const isRoomy = useMediaQuery(roomy);
  const isFolded = isDocked && (kept === null ? name === "filters" && !isRoomy : kept === "yes");
  const toggle = () => {
    keep(isFolded ? "no" : "yes");
    // The button that was pressed has gone; the other one stands for it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-fold="${name}"]`)?.focus());
  };
  return [isFolded, toggle];
}
