import { useState, type KeyboardEvent, type ReactNode } from "react";
import type { SpotMark } from "../../cartography/spotMarks";
import { spotSentence } from "../../figures/kinds/map/spotWords";
import { useTranslator } from "../../state/language";

interface SpotToolbarProps {
  readonly marks: readonly SpotMark[];
  /** Key of the spot of the open incident. */
  readonly selected: string | null;
  readonly onFocus: (spot: string | null) => void;
  readonly onOpen: (spot: string) => void;
}

/**
 * The symbols on show as buttons, for the keyboard and for screen readers: one stop of the Tab key, arrows go from one to the
 * next. They are not seen: the map rings the symbol whose button has the focus.
 */
export function SpotToolbar({ marks, selected, onFocus, onOpen }: SpotToolbarProps): ReactNode {
  const translator = useTranslator();
  const [last, setLast] = useState<string | null>(null);
  const stop = marks.find(({ key }) => key === last)?.key ?? marks[0]?.key;
  return (
    <div className="visually-hidden" role="toolbar" tabIndex={-1} aria-label={translator.t("Places on the map")} onKeyDown={moveAlong}>
      {marks.map(({ key, spot }) => (
        <button
          key={key}
          type="button"
          tabIndex={key === stop ? 0 : -1}
          aria-current={key === selected}
          onFocus={() => {
            setLast(key);
            onFocus(key);
          }}
          onBlur={() => onFocus(null)}
          onClick={() => onOpen(key)}
        >
          {spotSentence(spot, translator)}
        </button>
      ))}
    </div>
  );
}

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  buttons[(to + buttons.length) % buttons.length]?.focus({ preventScroll: true });
  event.preventDefault();
}
