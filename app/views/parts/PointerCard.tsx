import { useEffect, useEffectEvent, useSyncExternalStore, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useTranslator } from "../../state/language";
import { pointerCardPlace } from "./pointerCardPlace";

interface PointerCardProps {
  /** What the card speaks of; it stands beside it, and follows it. */
  readonly anchor: Element;
  readonly name: string;
  /** Lines below the name. */
  readonly says: readonly string[];
  /** What a press does. */
  readonly hint?: string | null;
  /** Escape was pressed: the card must go, and nothing else with it. */
  readonly onDismiss: () => void;
}

/**
 * What is known of something under the pointer or with the focus; a screen reader hears the same from what has the focus. Over
 * everything, always inside the window; a pointer may go onto it, as it is a child of where it is rendered.
 */
export function PointerCard({ anchor, name, says, hint, onDismiss }: PointerCardProps): ReactNode {
  const { language } = useTranslator();
  const box = useBoxInWindow(anchor);
  useEscapeFirst(onDismiss);
  return createPortal(
    <div className="pointer-card" dir="ltr" style={pointerCardPlace(box, { width: window.innerWidth, height: window.innerHeight })} aria-hidden="true">
      <div dir={language.direction}>
        <strong>{name}</strong>
        {says.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {hint && <p className="pointer-card-hint">{hint}</p>}
      </div>
    </div>,
    document.body,
  );
}

function useBoxInWindow(element: Element): { x: number; y: number; width: number; height: number } {
  const read = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join(" ");
  };
  const [x = 0, y = 0, width = 0, height = 0] = useSyncExternalStore(followWindow, read).split(" ").map(Number);
  return { x, y, width, height };
}

function followWindow(onChange: () => void): () => void {
  window.addEventListener("scroll", onChange, { capture: true, passive: true });
  window.addEventListener("resize", onChange);
  return () => {
    window.removeEventListener("scroll", onChange, { capture: true });
    window.removeEventListener("resize", onChange);
  };
}

/** Before the page's own Escape, which closes what lies below. */
function useEscapeFirst(onEscape: () => void): void {
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      escape();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, []);
}
