import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { IconButton } from "./IconButton";
import { useClosing } from "./useClosing";

export interface MenuItem {
  /** Tells items of one label apart. */
  readonly key?: string;
  readonly label: string;
  /** What the item gives, in a few words after its label. */
  readonly hint?: string;
  /** Whether it is what is set now. */
  readonly isCurrent?: boolean;
  choose(): void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuItem[];
  readonly disabled?: boolean;
  /** Of its button, for what brings the focus there. */
  readonly buttonId?: string | undefined;
}

/** A button that opens a list of actions: arrows move, Enter chooses, Escape and Tab close. */
export function Menu({ label, icon, items, disabled = false, buttonId }: MenuProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useFocusOnFirstItem(root, isOpen);
  useClosing(root, isOpen, () => setOpen(false));
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>("button")?.focus();
  };
  return (
    <div className="menu" ref={root}>
      <IconButton id={buttonId} label={label} aria-haspopup="menu" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} disabled={disabled} onClick={() => setOpen(!isOpen)}>
        {icon}
      </IconButton>
      {isOpen && (
        <div className="menu-items" id={id} role="menu" tabIndex={-1} aria-label={label} onKeyDown={(event) => moveInMenu(event, root.current, close)}>
          {items.map((item) => (
            <button
              key={item.key ?? item.label}
              type="button"
              role="menuitem"
              aria-current={item.isCurrent}
              tabIndex={-1}
              onClick={() => {
                close();
                item.choose();
              }}
            >
              {item.label} {item.hint && <span className="hint">{item.hint}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function moveInMenu(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  const items = [...(root?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  const to = steps[event.key];
  if (to !== undefined) {
    items[(to + items.length) % items.length]?.focus();
    event.preventDefault();
  } else if (event.key === "Tab") close();
}

function useFocusOnFirstItem(root: React.RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    if (isOpen) root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [root, isOpen]);
}
