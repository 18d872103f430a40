import { useMemo, type ReactNode } from "react";
import type { FacetsAnswer } from "../../engine/questions/facets";
import { chosenOf } from "../../filters/choiceFilter";
import { choiceTotals } from "../../filters/choiceTotals";
import { kindFilter } from "../../filters/kinds/kind";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { ChoiceRows } from "./ChoiceRows";
import { FilterSection } from "./FilterSection";
import { PreviewBars } from "./PreviewBars";

/** What happened in the main. */
export function KindSection({ facets }: { readonly facets: FacetsAnswer }): ReactNode {
  const { t } = useTranslator();
  const { table } = useAtlas().dataset;
  const chosen = chosenOf(usePageState().filters, kindFilter.id).length;
  const totals = useMemo(() => choiceTotals(kindFilter, table), [table]);
  const counts = facets.get(kindFilter.id);
  const sizes = [...totals.keys()].map((kind) => counts?.get(kind)?.incidents ?? 0).toSorted((a, b) => b - a);
  return (
    <FilterSection
      name="kind"
      title={t(kindFilter.label)}
      summary={chosen > 0 ? t("{chosen} of {all}", { chosen, all: totals.size }) : t("all {count}", { count: totals.size })}
      hasLongNames
      preview={<PreviewBars values={sizes} />}
    >
      <ChoiceRows filter={kindFilter} choices={kindFilter.choices(table)} totals={totals} facets={counts} />
    </FilterSection>
  );
}
