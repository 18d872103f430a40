import { useState, type ReactNode } from "react";
import type { Facet } from "../../engine/questions/facets";
import { chosenOf, toggled } from "../../filters/choiceFilter";
import { byTotal, type ChoiceTotals } from "../../filters/choiceTotals";
import type { Choice, ChoiceFilter } from "../../filters/filter";
import { counted } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { ChoiceRow } from "./ChoiceRow";

interface ChoiceRowsProps {
  readonly filter: ChoiceFilter;
  readonly choices: readonly Choice[];
  readonly totals: ChoiceTotals;
  readonly facets: ReadonlyMap<string, Facet> | undefined;
  /** Above the choices of a group, where they come in groups. */
  readonly heading?: (group: string) => ReactNode;
}

/** Choices to tick, the largest of the data set first; those without an incident in it are folded away. */
export function ChoiceRows({ filter, choices, totals, facets, heading }: ChoiceRowsProps): ReactNode {
  const address = useAddress();
  const { filters } = usePageState();
  const chosen = chosenOf(filters, filter.id);
  const [showsEmpty, setShowsEmpty] = useState(false);
  const isEmpty = ({ value }: Choice) => !totals.has(value) && !chosen.includes(value);
  const shown = byTotal(choices.filter((choice) => showsEmpty || !isEmpty(choice)), totals);
  const groups = heading ? [...new Set(choices.map(({ group = "" }) => group))] : [null];
  return (
    <>
      {groups.map((group) => {
        const own = group === null ? shown : shown.filter((choice) => choice.group === group);
        return (
          <div key={group}>
            {group !== null && own.length > 0 && heading?.(group)}
            {own.map((choice) => (
              <ChoiceRow
                key={choice.value}
                choice={choice}
                facet={facets?.get(choice.value)}
                most={mostIncidents(facets)}
                isChosen={chosen.includes(choice.value)}
                onToggle={() => address.push({ [filter.id]: toggled(filters, filter.id, choice.value) })}
              />
            ))}
          </div>
        );
      })}
      <EmptyToggle count={choices.filter(isEmpty).length} isOpen={showsEmpty} onToggle={() => setShowsEmpty(!showsEmpty)} />
    </>
  );
}

export function mostIncidents(facets: ReadonlyMap<string, Facet> | undefined): number {
  return Math.max(1, ...[...(facets?.values() ?? [])].map(({ incidents }) => incidents));
}

interface EmptyToggleProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Shows what has no incident in the data set, and folds it again. */
export function EmptyToggle({ count, isOpen, onToggle }: EmptyToggleProps): ReactNode {
  const { t } = useTranslator();
  if (count === 0) return null;
  return (
    <button type="button" className="link-button choice-more" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? t("Show only those with incidents") : t(counted(count, "{count} more without incidents", "{count} more without incidents"))}
    </button>
  );
}
