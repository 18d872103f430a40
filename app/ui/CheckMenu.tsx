import { useId, useRef, useState, type ReactNode } from "react";
import { useClosing } from "./useClosing";

export interface Check {
  readonly key: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly isFixed?: boolean;
  toggle(): void;
}

interface CheckMenuProps {
  /** Name of the boxes as a group. */
  readonly label: string;
  readonly checks: readonly Check[];
  /** Words of the button that takes every change back. */
  readonly resetLabel: string;
  readonly onReset: () => void;
  /** The button that opens it, which hands these on to its element. */
  button(opening: Opening): ReactNode;
}

export interface Opening {
  readonly "aria-expanded": boolean;
  readonly "aria-controls": string | undefined;
  onClick(): void;
}

/** A button that opens boxes to tick. Escape, or a press elsewhere, closes. */
export function CheckMenu({ label, checks, resetLabel, onReset, button }: CheckMenuProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useClosing(root, isOpen, () => setOpen(false));
  return (
    <div className="menu" ref={root}>
      {button({ "aria-expanded": isOpen, "aria-controls": isOpen ? id : undefined, onClick: () => setOpen(!isOpen) })}
      {isOpen && (
        <fieldset className="menu-items check-menu" id={id}>
          <legend className="visually-hidden">{label}</legend>
          {checks.map(({ key, label: words, isChecked, isFixed, toggle }) => (
            <label key={key}>
              <input type="checkbox" checked={isChecked} disabled={isFixed} onChange={toggle} /> {words}
            </label>
          ))}
          <button type="button" onClick={onReset}>
            {resetLabel}
          </button>
        </fieldset>
      )}
    </div>
  );
}
