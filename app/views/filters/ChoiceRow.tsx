import type { ReactNode } from "react";
import type { Facet } from "../../engine/questions/facets";
import { toggled } from "../../filters/choiceFilter";
import type { Choice, ChoiceFilter } from "../../filters/filter";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";

interface ChoiceRowProps {
  readonly filter: ChoiceFilter;
  readonly choice: Choice;
  readonly facet: Facet | undefined;
  /** Incidents of the largest choice, for the bar. */
  readonly most: number;
  readonly isChosen: boolean;
}

/** One choice: its name, how many incidents it would show, and how many were reported killed in them. */
export function ChoiceRow({ filter, choice, facet, most, isChosen }: ChoiceRowProps): ReactNode {
  const { t, number } = useTranslator();
  const address = useAddress();
  const { filters } = usePageState();
  const incidents = facet?.incidents ?? 0;
  const killed = facet?.figure?.best;
  return (
    <label className={`choice ${isChosen ? "choice-on" : ""} ${incidents === 0 ? "choice-empty" : ""}`}>
      <input type="checkbox" checked={isChosen} onChange={() => address.push({ [filter.id]: toggled(filters, filter.id, choice.value) })} />
      <span className="choice-name">{t(choice.label)}</span>{" "}
      <svg className="choice-bar" viewBox="0 0 28 8" aria-hidden="true">
        <rect width={(28 * incidents) / most} height="8" />
      </svg>
      <span className="choice-count">{number(incidents)}</span>{" "}
      <span className="choice-killed">
        {killed === undefined ? <span aria-label={t("killed not stated")}>–</span> : number(killed)}
      </span>
    </label>
  );
}
