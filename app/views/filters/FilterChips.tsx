import { useState, type ReactNode } from "react";
import { filterParts } from "../../filters/filterValues";
import { useAddress } from "../../state/addressContext";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { CloseIcon } from "../../ui/icons";
import { useHiddenItems } from "./useHiddenItems";

/** A chip for each value that is chosen; what has no room is a number at the end, which shows them all. */
export function FilterChips(): ReactNode {
  const { t } = useTranslator();
  const { dictionaries } = useAtlas().dataset.table;
  const { filters } = usePageState();
  const address = useAddress();
  const [isOpen, setOpen] = useState(false);
  const [list, hidden] = useHiddenItems();
  const parts = filterParts(filters, dictionaries);
  const opened = isOpen && parts.length > 1;
  return (
    <div className={`chips-place ${opened ? "chips-open" : ""}`}>
      <ul className="chips" aria-label={t("Filters that are on")} ref={list}>
        {parts.map(({ label, words, without }) => (
          <Chip key={`${t(label)} ${t(words)}`} label={t(label)} words={t(words)} onRemove={() => address.push(without)} />
        ))}
      </ul>
      {(hidden > 0 || opened) && (
        <button type="button" className="chips-more" aria-expanded={opened} onClick={() => setOpen(!opened)}>
          {opened ? t("Fewer") : t("+{count} more", { count: hidden })}
        </button>
      )}
    </div>
  );
}

interface ChipProps {
  /** The filter's name. */
  readonly label: string;
  readonly words: string;
  readonly onRemove: () => void;
}

function Chip({ label, words, onRemove }: ChipProps): ReactNode {
  const { t } = useTranslator();
  return (
    <li>
      <button
        type="button"
        className="chip"
        onClick={(event) => {
          focusBeside(event.currentTarget);
          onRemove();
        }}
      >
        {label}:{" "}
        <strong>{words}</strong>
        <span className="visually-hidden">, {t("remove this filter")}</span>
        <CloseIcon />
      </button>
    </li>
  );
}

/** The chip goes away: the focus moves to the next, the last or, without one, to how many are shown now. */
function focusBeside(chip: HTMLElement): void {
  const item = chip.closest("li");
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = beside?.querySelector("button") ?? chip.closest(".strip")?.querySelector<HTMLElement>("[role=status]");
  next?.focus();
}
