import { useId, useRef, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { ColumnsIcon } from "../../ui/icons";
import { useClosing } from "../../ui/useClosing";
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
