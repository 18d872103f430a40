import { useEffect, type RefObject } from "react";

/** While a card is open it has the focus; then what had it before gets it back. */
export function useCardFocus(card: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const before = document.activeElement;
    const element = card.current;
    const first = element?.querySelector<HTMLElement>(".map-card-choice") ?? element?.querySelector<HTMLElement>("button");
    first?.focus({ preventScroll: true });
    return () => {
      const hadFocus = document.activeElement === document.body || element?.contains(document.activeElement);
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [card, isOpen]);
}

/** The page's own Escape is for what lies below. */
export function useCardEscape(card: RefObject<HTMLElement | null>, isOpen: boolean, onClose: () => void): void {
  useEffect(() => {
    const element = isOpen ? card.current : null;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onClose();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [card, isOpen, onClose]);
}
