import type { ReactNode } from "react";
import { nearest, type NearestAnswer } from "../../engine/questions/nearest";
import { incidentDays } from "../../figures/incidentDays";
import { emptyDataset, noIncident } from "../../figures/notes";
import type { FilterKind } from "../../filters/filter";
import { appliedFilters } from "../../filters/filterValues";
import { counted } from "../../i18n/message";
import type { AddressChange } from "../../state/address";
import { useAddress } from "../../state/addressContext";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { datasetChange } from "../../state/datasetActions";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { clearedFilter, clearedFilters } from "../parts/clearedFilters";
import { IncidentLink } from "../parts/IncidentLink";

/** That nothing matches, what lies nearest, and for each filter that hides everything alone a way to take it away. */
export function EmptyList(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const { filters, view } = usePageState();
  const answer = useAnswer(nearest);
  const { rows } = useAtlas().dataset.table;
  const change = (to: AddressChange) => {
    address.push(to);
    // The button goes away: the focus moves to how many are shown now.
    document.querySelector<HTMLElement>("[role=status]")?.focus();
  };
  if (rows === 0) {
    return (
      <div className="empty">
        <p>{t("{sentence}.", { sentence: emptyDataset })}</p>
        <button type="button" className="button" onClick={() => address.push(datasetChange([]))}>
          {t("Show the curated sample")}
        </button>
      </div>
    );
  }
  return (
    <div className="empty">
      <p>{t("{sentence}.", { sentence: noIncident })}</p>
      {answer?.inTime && <NearestInTime {...answer.inTime} />}
      {answer?.without.flatMap(({ filter: id, incidents }) => appliedFilters(filters).filter((filter) => filter.id === id).map((filter) => (
        <WithoutFilter key={id} filter={filter} incidents={incidents} onRemove={() => change(clearedFilter(filter))} />
      )))}
      {answer?.without.length === 0 && appliedFilters(filters).length > 1 && <p className="hint">{t("No filter alone hides everything: two or more of them do.")}</p>}
      {view.asOf !== null && (
        <button type="button" className="button" onClick={() => change({ asof: undefined })}>
          {t("With what was reported after {day}", { day: { day: view.asOf } })}
        </button>
      )}
      <button type="button" className="button" onClick={() => change({ ...clearedFilters(filters), asof: undefined })}>
        {t("Show all incidents")}
      </button>
    </div>
  );
}

interface WithoutFilterProps {
  readonly filter: FilterKind;
  readonly incidents: number;
  readonly onRemove: () => void;
}

function WithoutFilter({ filter, incidents, onRemove }: WithoutFilterProps): ReactNode {
  const { t } = useTranslator();
  const { dictionaries } = useAtlas().dataset.table;
  const { filters } = usePageState();
  return (
    <button type="button" className="button empty-without" onClick={onRemove}>
      {t(counted(incidents, "Without “{filter}”: {count} incident", "Without “{filter}”: {count} incidents", { filter: filter.words(filters, dictionaries) }))}
    </button>
  );
}

function NearestInTime({ incident, days }: NonNullable<NearestAnswer["inTime"]>): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <p>
      {t("Nearest in time:")} <IncidentLink id={incident.id}>{incident.title}</IncidentLink>, {incidentDays(incident, translator)}{" "}
      {t(counted(days, "({count} day apart)", "({count} days apart)"))}
    </p>
  );
}
