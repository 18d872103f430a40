import { useEffect, useRef, type ReactNode } from "react";
import type { SpotMark } from "../../cartography/spotMarks";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { IconButton } from "../../ui/IconButton";
import { CloseIcon } from "../../ui/icons";
import type { Size } from "../../ui/useSize";
import { cardPlace } from "./cardPlace";
import { SpotCardHead } from "./SpotCardHead";
import { SpotIncidentLine } from "./SpotIncidentLine";
import { spotName } from "./spotWords";

interface SpotChooserProps {
  readonly mark: SpotMark;
  readonly size: Size;
  readonly onClose: () => void;
}

/** All incidents of one place, each to be opened. It takes the focus, and gives it back when it is closed. */
export function SpotChooser({ mark: { spot, ...mark }, size, onClose }: SpotChooserProps): ReactNode {
  const translator = useTranslator();
  const { t, language } = translator;
  const address = useAddress();
  const { incident: open } = usePageState();
  const card = useRef<HTMLDivElement>(null);
  useFocusWithin(card);
  useEscape(card, onClose);
  return (
    <div
      ref={card}
      className="map-card"
      role="dialog"
      aria-label={t("Incidents at {place}", { place: spotName(spot, translator) })}
      dir={language.direction}
      style={cardPlace(mark, size)}
    >
      <div className="map-card-bar">
        <SpotCardHead spot={spot} />
        <IconButton label={t("Close")} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <ul className="map-card-list">
        {spot.incidents.map((incident) => (
          <li key={incident.id}>
            <button type="button" className="map-card-choice" aria-current={incident.id === open} onClick={() => address.push({ incident: incident.id })}>
              <SpotIncidentLine incident={incident} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFocusWithin(card: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = card.current;
    element?.querySelector<HTMLElement>(".map-card-choice")?.focus({ preventScroll: true });
    return () => {
      const hadFocus = document.activeElement === document.body || element?.contains(document.activeElement);
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [card]);
}

/** The page's own Escape is for what lies below. */
function useEscape(card: React.RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const element = card.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onClose();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [card, onClose]);
}
