import type { ReactNode } from "react";
import type { Spot } from "../../domain/spot";
import { incidentsCounted, killedWords, notStatedWords, precisionWords, spotName } from "../../figures/kinds/map/spotWords";
import { useTranslator } from "../../state/language";

/** The place, how well it is known, and for several incidents their sum. */
export function SpotCardHead({ spot }: { readonly spot: Spot }): ReactNode {
  const translator = useTranslator();
  const { incidents, killed, notStated } = spot;
  return (
    <header className="map-card-head">
      <strong>{spotName(spot, translator)}</strong>
      <span className="map-card-detail">{precisionWords(spot.precision, translator)}</span>
      {incidents.length > 1 && (
        <span className="map-card-detail">
          {incidentsCounted(incidents.length, translator)} · {killedWords(killed, translator)}
          {killed && notStated > 0 && `; ${notStatedWords(notStated, translator)}`}
        </span>
      )}
    </header>
  );
}
