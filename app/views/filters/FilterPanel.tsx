import type { ReactNode } from "react";
import { facets } from "../../engine/questions/facets";
import { useAddress } from "../../state/addressContext";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { Panel } from "../parts/Panel";
import { clearedFilters } from "../parts/clearedFilters";
import { GovernorateSection } from "./GovernorateSection";
import { KilledSection } from "./KilledSection";
import { KindSection } from "./KindSection";
import { PartySection } from "./PartySection";
import { PeriodSection } from "./PeriodSection";
import { PrecisionSection } from "./PrecisionSection";
import "./filters.css";

/** Which incidents: where, what, who, how many, how well known, when. */
export function FilterPanel(): ReactNode {
  const { t } = useTranslator();
  const answer = useAnswer(facets);
  const address = useAddress();
  const { filters } = usePageState();
  const count = Object.keys(filters).length;
  return (
    <Panel
      name={t("Filters")}
      shortcut="filters"
      fold="filters"
      className="filters"
      head={
        count === 0 ? (
          <span className="hint">{t("none on")}</span>
        ) : (
          <button
            type="button"
            className="link-button"
            onClick={(event) => {
              // The button goes away.
              event.currentTarget.closest("section")?.querySelector("input")?.focus();
              address.push(clearedFilters(filters));
            }}
          >
            {t("Clear all filters")}
          </button>
        )
      }
    >
      <div className="panel-body">
        {answer && (
          <>
            <GovernorateSection facets={answer} />
            <KindSection facets={answer} />
            <PartySection facets={answer} />
            <KilledSection />
            <PrecisionSection facets={answer} />
            <PeriodSection />
          </>
        )}
      </div>
    </Panel>
  );
}
