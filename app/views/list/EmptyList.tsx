import type { ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { clearedFilters } from "../parts/clearedFilters";

/** One sentence and one way out. */
export function EmptyList(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const { filters } = usePageState();
  return (
    <div className="empty">
      <p>{t("No incident matches these filters.")}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          address.push(clearedFilters(filters));
          // The button goes away: the focus moves to how many are shown now.
          document.querySelector<HTMLElement>("[role=status]")?.focus();
        }}
      >
        {t("Show all incidents")}
      </button>
    </div>
  );
}
