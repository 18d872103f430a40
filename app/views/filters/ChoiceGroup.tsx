import { useId, useState, type ReactNode } from "react";
import type { Facet } from "../../engine/questions/facets";
import { chosenOf } from "../../filters/choiceFilter";
import type { Choice, ChoiceFilter } from "../../filters/filter";
import { countryName } from "../../filters/kinds/country";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { ChoiceRow } from "./ChoiceRow";
import { groupedChoices } from "./groupedChoices";

interface ChoiceGroupProps {
  readonly filter: ChoiceFilter;
  readonly facets: ReadonlyMap<string, Facet> | undefined;
  readonly isFirst: boolean;
}

/** The choices of one filter with what each would show; those that would show nothing are folded away. */
export function ChoiceGroup({ filter, facets, isFirst }: ChoiceGroupProps): ReactNode {
  const { t } = useTranslator();
  const { table } = useAtlas().dataset;
  const { filters } = usePageState();
  const [showsEmpty, setShowsEmpty] = useState(false);
  const label = useId();
  const chosen = chosenOf(filters, filter.id);
  const isShown = ({ value }: Choice) => showsEmpty || facets?.has(value) || chosen.includes(value);
  const choices = filter.choices(table);
  const empty = choices.filter((choice) => !isShown(choice)).length;
  const most = Math.max(1, ...[...(facets?.values() ?? [])].map(({ incidents }) => incidents));
  return (
    <fieldset className="choice-group" aria-labelledby={label}>
      <legend>
        <h3 id={label}>{t(filter.label)}</h3>
        <span className="choice-heads" aria-hidden="true">
          <span>{isFirst && t("Incidents")}</span>
          <span>{isFirst && t("Killed")}</span>
        </span>
      </legend>
      {groupedChoices(choices.filter(isShown), facets).map(({ country, choices: own, incidents }) => (
        <div key={country} className={country ? "" : "choice-apart"}>
          {country && (
            <p className="choice-section">
              <span>{t(countryName(country))}</span>
              <span>{incidents}</span>
            </p>
          )}
          {own.map((choice) => (
            <ChoiceRow key={choice.value} filter={filter} choice={choice} facet={facets?.get(choice.value)} most={most} isChosen={chosen.includes(choice.value)} />
          ))}
        </div>
      ))}
      {(empty > 0 || showsEmpty) && (
        <button type="button" className="link-button choice-more" aria-expanded={showsEmpty} onClick={() => setShowsEmpty(!showsEmpty)}>
          {showsEmpty ? t("Show only those with incidents") : t("{count} more without incidents", { count: empty })}
        </button>
      )}
    </fieldset>
  );
}
