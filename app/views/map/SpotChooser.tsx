import { useEffect, useRef, type ReactNode } from "react";
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
  useFocusWithin(card, isOpen);
  useEscape(card, isOpen, onClose);
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

function useFocusWithin(card: React.RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const before = document.activeElement;
    const element = card.current;
    element?.querySelector<HTMLElement>(".map-card-choice")?.focus({ preventScroll: true });
    return () => {
      const hadFocus = document.activeElement === document.body || element?.contains(document.activeElement);
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [card, isOpen]);
}

/** The page's own Escape is for what lies below. */
function useEscape(card: React.RefObject<HTMLElement | null>, isOpen: boolean, onClose: () => void): void {
  useEffect(() => {
    const element = isOpen ? card.current : null;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onClose();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [card, isOpen, onClose]);
}
