import type { ReactNode } from "react";
import type { SpotIncident } from "../../domain/spot";
import { useTranslator } from "../../state/language";
import { killedWords } from "./spotWords";

/** Title, days and reported killed of one of a place's incidents. */
export function SpotIncidentLine({ incident: { title, from, to, killed } }: { readonly incident: SpotIncident }): ReactNode {
  const translator = useTranslator();
  return (
    <>
      <span className="map-card-title">{title}</span>
      <span className="map-card-detail">
        {translator.period(from, to, "short")} · {killedWords(killed, translator)}
      </span>
    </>
  );
}
