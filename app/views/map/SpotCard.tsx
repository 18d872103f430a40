import type { ReactNode } from "react";
import type { SpotMark } from "../../cartography/spotMarks";
import { useTranslator } from "../../state/language";
import type { Size } from "../../ui/useSize";
import { cardPlace } from "./cardPlace";
import { SpotCardHead } from "./SpotCardHead";
import { SpotIncidentLine } from "./SpotIncidentLine";

interface SpotCardProps {
  readonly mark: SpotMark;
  readonly size: Size;
}

/** What is known of the place under the pointer or with the focus; its button says the same to a screen reader. */
export function SpotCard({ mark, size }: SpotCardProps): ReactNode {
  const { t, language } = useTranslator();
  const { incidents } = mark.spot;
  const rest = incidents.length - MOST;
  return (
    <div className="map-card map-card-passing" dir={language.direction} style={cardPlace(mark, size)} aria-hidden="true">
      <SpotCardHead spot={mark.spot} />
      <ul className="map-card-list">
        {incidents.slice(0, MOST).map((incident) => (
          <li key={incident.id}>
            <SpotIncidentLine incident={incident} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="map-card-detail">{t("and {count} more", { count: rest })}</p>}
    </div>
  );
}

const MOST = 5;
