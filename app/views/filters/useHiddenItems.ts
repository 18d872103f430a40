import { useCallback, useState } from "react";

/** How many items of the list that the ref is put on lie outside of it, in whole or in part. */
export function useHiddenItems(): readonly [ref: (list: HTMLElement | null) => (() => void) | undefined, hidden: number] {
  const [hidden, setHidden] = useState(0);
  const ref = useCallback((list: HTMLElement | null) => {
    if (!list) return undefined;
    const measure = () => setHidden(countHidden(list));
    const sizes = new ResizeObserver(measure);
    const items = new MutationObserver(measure);
    sizes.observe(list);
    items.observe(list, { childList: true, subtree: true, characterData: true });
    list.addEventListener("scroll", measure, { passive: true });
    return () => {
      sizes.disconnect();
      items.disconnect();
      list.removeEventListener("scroll", measure);
    };
  }, []);
  return [ref, hidden];
}

function countHidden(list: HTMLElement): number {
  const box = list.getBoundingClientRect();
  return [...list.children].filter((item) => {
    const { left, right } = item.getBoundingClientRect();
    return left < box.left - 1 || right > box.right + 1;
  }).length;
}
