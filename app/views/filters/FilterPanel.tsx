import type { ReactNode } from "react";
import { facets } from "../../engine/questions/facets";
import { isChoiceFilter } from "../../filters/filter";
import { filterKinds } from "../../filters/kinds/index";
import { useAddress } from "../../state/addressContext";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { Panel } from "../parts/Panel";
import { ChoiceGroup } from "./ChoiceGroup";
import { clearedFilters } from "../parts/clearedFilters";
import "./filters.css";

/** Filters with a group of checkboxes here; the country stands in the address only. */
const shown = filterKinds.filter(isChoiceFilter).filter(({ id }) => id !== "country");

/** Which incidents: governorate first, then kind and party. */
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
        count > 0 && (
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
        {answer &&
          shown.map((filter, index) => (
            <ChoiceGroup key={filter.id} filter={filter} facets={answer.get(filter.id)} isFirst={index === 0} />
          ))}
      </div>
    </Panel>
  );
}
