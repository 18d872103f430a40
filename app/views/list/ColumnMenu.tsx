import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode, type RefObject } from "react";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { ColumnsIcon } from "../../ui/icons";
import { isFixed } from "./chosenColumns";
import { columns as known } from "./columns/index";
import type { ChosenColumns } from "./useChosenColumns";

/** Which columns the list shows. Escape, or a press elsewhere, closes. */
export function ColumnMenu({ columns: { chosen, toggle, reset } }: { readonly columns: ChosenColumns }): ReactNode {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useClosing(root, isOpen, () => setOpen(false));
  return (
    <div className="menu" ref={root}>
      <IconButton label={t("Columns")} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        <ColumnsIcon />
      </IconButton>
      {isOpen && (
        <fieldset className="menu-items column-menu" id={id}>
          <legend className="visually-hidden">{t("Columns")}</legend>
          {known.map((column) => (
            <label key={column.id}>
              <input type="checkbox" checked={chosen.includes(column)} disabled={isFixed(column)} onChange={() => toggle(column)} /> {t(column.label)}
            </label>
          ))}
          <button type="button" onClick={reset}>
            {t("The usual columns")}
          </button>
        </fieldset>
      )}
    </div>
  );
}

/** Escape inside gives the focus back to the button, and closes nothing else. */
function useClosing(root: RefObject<HTMLDivElement | null>, isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => {
    const menu = root.current;
    if (!isOpen || !menu) return undefined;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.contains(event.target)) closeNow();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      closeNow();
      menu.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", onPointer);
    menu.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      menu.removeEventListener("keydown", onKey);
    };
  }, [root, isOpen]);
}
