import type { ReactNode } from "react";
import type { SpotMark } from "../../cartography/spotMarks";
import { useTranslator } from "../../state/language";
import type { Size } from "../../ui/useSize";
import { cardPlace } from "./cardPlace";
import { SpotCardHead } from "./SpotCardHead";
import { SpotIncidentLine } from "./SpotIncidentLine";

interface SpotCardProps {
  /** The place, and others that its symbol covers; none: no card. */
  readonly marks: readonly SpotMark[];
  readonly size: Size;
}

/** What is known of the place under the pointer or with the focus; its button says the same to a screen reader. */
export function SpotCard({ marks, size }: SpotCardProps): ReactNode {
  const { t, language } = useTranslator();
  const [first] = marks;
  if (!first) return null;
  const most = Math.max(1, Math.floor(MOST / marks.length));
  return (
    <div className="map-card map-card-passing" dir={language.direction} style={cardPlace(first, size)} aria-hidden="true">
      {marks.map(({ key, spot }) => (
        <section key={key}>
          <SpotCardHead spot={spot} />
          <ul className="map-card-list">
            {spot.incidents.slice(0, most).map((incident) => (
              <li key={incident.id}>
                <SpotIncidentLine incident={incident} />
              </li>
            ))}
          </ul>
          {spot.incidents.length > most && <p className="map-card-detail">{t("and {count} more", { count: spot.incidents.length - most })}</p>}
        </section>
      ))}
    </div>
  );
}

/** Incidents in all. */
const MOST = 5;
