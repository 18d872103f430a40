import type { ReactNode } from "react";
import { moveAlong } from "../../ui/moveAlong";
import { useStop } from "../../ui/useStop";

/** The map moves by itself to what has the focus. */
const STILL: FocusOptions = { preventScroll: true };

interface HiddenToolbarProps {
  readonly label: string;
  /** A button for each symbol, by the symbol's key. */
  readonly buttons: readonly HiddenButton[];
  readonly onFocus: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
}

export interface HiddenButton {
  readonly key: string;
  readonly words: string;
  /** Only where one of them can be the open one. */
  readonly isCurrent?: boolean;
}

/**
 * Symbols on show as buttons, for the keyboard and for screen readers: one stop of the Tab key, arrows go from one to the next. They
 * are not seen: the map rings the symbol whose button has the focus.
 */
export function HiddenToolbar({ label, buttons, onFocus, onOpen }: HiddenToolbarProps): ReactNode {
  const [stop, setLast] = useStop(buttons.map(({ key }) => key));
  return (
    <div className="visually-hidden" role="toolbar" tabIndex={-1} aria-label={label} onKeyDown={(event) => moveAlong(event, STILL)}>
      {buttons.map(({ key, words, isCurrent }) => (
        <button
          key={key}
          type="button"
          tabIndex={key === stop ? 0 : -1}
          aria-current={isCurrent}
          onFocus={() => {
            setLast(key);
            onFocus(key);
          }}
          onBlur={() => onFocus(null)}
          onClick={() => onOpen(key)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
