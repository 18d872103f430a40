import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";

/** First on the page, seen when it has the focus: from the page's head over all the filters on to what is shown. */
export function SkipButton(): ReactNode {
  const { t } = useTranslator();
  return (
    <button type="button" className="button skip-button" onClick={() => document.querySelector<HTMLElement>("[role=status]")?.focus()}>
      {t("Skip past the filters")}
    </button>
  );
}
