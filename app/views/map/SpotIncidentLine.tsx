import type { ReactNode } from "react";
import type { IncidentInBrief } from "../../domain/spot";
import { incidentDays } from "../../figures/incidentDays";
import { killedWords } from "../../figures/kinds/map/spotWords";
import { useTranslator } from "../../state/language";

/** Title, days and reported killed of one of a place's incidents. */
export function SpotIncidentLine({ incident }: { readonly incident: IncidentInBrief }): ReactNode {
  const translator = useTranslator();
  return (
    <>
      <span className="map-card-title">{incident.title}</span>
      <span className="map-card-detail">
        {incidentDays(incident, translator)} · {killedWords(incident.killed, translator)}
      </span>
    </>
  );
}
