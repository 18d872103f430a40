import { useId, type ReactNode } from "react";
import { precisions } from "../../domain/place";
import type { FacetsAnswer } from "../../engine/questions/facets";
import { precisionFilter, precisionName, vaguestPlaces } from "../../filters/kinds/precision";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { FilterSection } from "./FilterSection";
import { PreviewShares } from "./PreviewShares";
import { ShareBar } from "./FacetNumbers";

/** How well places must be known: the vaguest that is still shown. */
export function PrecisionSection({ facets }: { readonly facets: FacetsAnswer }): ReactNode {
  const { t, number } = useTranslator();
  const address = useAddress();
  const vaguest = usePageState().filters["precision"];
  const group = useId();
  const counts = precisions.map((precision) => facets.get(precisionFilter.id)?.get(precision)?.incidents ?? 0);
  const upTo = (rank: number) => counts.slice(0, rank + 1).reduce((sum, count) => sum + count, 0);
  const all = upTo(counts.length);
  const row = (value: string | undefined, words: string, incidents: number) => (
    <label key={words} className={`choice ${value === vaguest && value !== undefined ? "choice-on" : ""}`}>
      <input type="radio" name={group} checked={value === vaguest} onChange={() => address.push({ precision: value })} />
      <span className="choice-name">{words}</span> <ShareBar share={incidents / Math.max(1, all)} />
      <span className="choice-count">{number(incidents)}</span>
    </label>
  );
  return (
    <FilterSection
      name="precision"
      title={t(precisionFilter.label)}
      summary={vaguest ? t(precisionName(vaguest)) : ""}
      preview={<PreviewShares values={[...counts.slice(0, vaguestPlaces.length), all - upTo(vaguestPlaces.length - 1)]} />}
    >
      <p className="section-note">{t("The vaguest place that is still shown")}</p>
      {vaguestPlaces.map((precision, rank) => row(precision, t(precisionName(precision)), upTo(rank)))}
      {row(undefined, t("Everything"), all)}
    </FilterSection>
  );
}
