import type { ReactNode } from "react";
import { byYear } from "../../engine/questions/byYear";
import { partsOf } from "../../filters/filterValues";
import { periodFilter } from "../../filters/kinds/period";
import { useAddress } from "../../state/addressContext";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { facetWords } from "./facetWords";
import { FacetNumbers } from "./FacetNumbers";
import { FilterSection } from "./FilterSection";
import { PreviewBars } from "./PreviewBars";

/** Whole years; other days are drawn or typed on the timeline. */
export function PeriodSection(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const address = useAddress();
  const { filters } = usePageState();
  const { dictionaries } = useAtlas().dataset.table;
  const years = [...(useAnswer(byYear) ?? [])];
  const [part] = partsOf(periodFilter, filters, dictionaries);
  const most = Math.max(1, ...years.map(([, { incidents }]) => incidents));
  return (
    <FilterSection
      name="period"
      title={t(periodFilter.label)}
      summary={part ? t(part.words) : t("all days")}
      preview={<PreviewBars values={years.map(([, { incidents }]) => incidents)} />}
    >
      {years.map(([year, facet]) => {
        const period = { from: `${year}-01-01`, to: `${year}-12-31` };
        const isChosen = filters["from"] === period.from && filters["to"] === period.to;
        return (
          <button
            key={year}
            type="button"
            className={`choice ${isChosen ? "choice-on" : ""}`}
            aria-pressed={isChosen}
            title={facetWords(String(year), facet, translator)}
            onClick={() => address.push(isChosen ? { from: undefined, to: undefined } : period)}
          >
            <span className="choice-name">{year}</span> <FacetNumbers facet={facet} most={most} />
          </button>
        );
      })}
      <p className="section-note">{t("Other days: draw or type them on the timeline.")}</p>
    </FilterSection>
  );
}
