import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { SearchIcon } from "../../ui/icons";

interface GovernorateFinderProps {
  readonly words: string;
  readonly isFound: boolean;
  readonly onChange: (words: string) => void;
  readonly onEnter: () => void;
}

/** Finds a governorate in any spelling; Enter ticks the one that is left, Escape clears. Beside it stands what the columns are. */
export function GovernorateFinder({ words, isFound, onChange, onEnter }: GovernorateFinderProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <div className="finder">
        <span className="finder-box">
          <SearchIcon />
          <input
            type="search"
            aria-label={t("Find a governorate")}
            placeholder={t("Find, any spelling")}
            value={words}
            maxLength={80}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") onEnter();
              if (event.key === "Escape") onChange("");
            }}
          />
        </span>
        <span className="choice-heads" aria-hidden="true">
          <span>{t("Incidents")}</span>
          <span title={t("Reported killed: the best figure by the counting rule. Each row says its range when it is pointed at.")}>{t("Killed")}</span>
        </span>
      </div>
      {!isFound && words.trim() !== "" && <p className="section-note">{t("No governorate is called so.")}</p>}
    </>
  );
}
