import { useRef, type ReactNode } from "react";
import type { SpotMark } from "../../cartography/spotMarks";
import { spotName } from "../../figures/kinds/map/spotWords";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { IconButton } from "../../ui/IconButton";
import { CloseIcon } from "../../ui/icons";
import type { Size } from "../../ui/useSize";
import { SpotCardHead } from "./SpotCardHead";
import { SpotIncidentLine } from "./SpotIncidentLine";
import { useCardEscape, useCardFocus } from "./cardFocus";
import { cardPlace } from "./cardPlace";

interface SpotChooserProps {
  /** None: nothing to choose from. */
  readonly marks: readonly SpotMark[];
  readonly size: Size;
  readonly onClose: () => void;
}

/** All incidents of one place, each to be opened. It takes the focus, and gives it back when it is closed. */
export function SpotChooser({ marks, size, onClose }: SpotChooserProps): ReactNode {
  const translator = useTranslator();
  const { t, language } = translator;
  const address = useAddress();
  const { incident: open } = usePageState();
  const card = useRef<HTMLDivElement>(null);
  const [first] = marks;
  const isOpen = first !== undefined;
  useCardFocus(card, isOpen);
  useCardEscape(card, isOpen, onClose);
  if (!first) return null;
  return (
    <div
      ref={card}
      className="map-card"
      role="dialog"
      aria-label={t("Incidents at {place}", { place: spotName(first.spot, translator) })}
      dir={language.direction}
      style={cardPlace(first, size)}
    >
      <IconButton label={t("Close")} onClick={onClose}>
        <CloseIcon />
      </IconButton>
      {marks.map(({ key, spot }) => (
        <section key={key}>
          <SpotCardHead spot={spot} />
          <ul className="map-card-list">
            {spot.incidents.map((incident) => (
              <li key={incident.id}>
                <button type="button" className="map-card-choice" aria-current={incident.id === open} onClick={() => address.push({ incident: incident.id })}>
                  <SpotIncidentLine incident={incident} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
