import type { ReactNode } from "react";
import type { Relation } from "../../domain/incident";
import type { RelatedIncident } from "../../engine/questions/incident";
import { incidentDays } from "../../figures/incidentDays";
import { message, type Message } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { IncidentLink } from "../parts/IncidentLink";

const relationNames: Readonly<Record<Relation, Message>> = {
  "same-night": message("Same night"),
  retaliation: message("Retaliation, as reported"),
  precursor: message("Precursor, as reported"),
  "same-facility": message("Same facility"),
};

export function RelatedIncidents({ related }: { readonly related: readonly RelatedIncident[] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (related.length === 0) return null;
  return (
    <section className="details-related">
      <h3>{t("Related incidents")}</h3>
      <ul className="details-incidents">
        {related.map(({ id, title, how, ...days }) => (
          <li key={`${how} ${id}`}>
            <span className="hint">{t(relationNames[how])}:</span> <IncidentLink id={id}>{title}</IncidentLink>{" "}
            <span className="hint">{incidentDays(days, translator)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
