import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";

interface AskOnceProps {
  readonly label: string;
  /** Heard instead of the label where it does not say what it is about. */
  readonly about: string;
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button that asks once more, in its own place, before it does what cannot be undone. */
export function AskOnce({ label, about, question, onConfirm }: AskOnceProps): ReactNode {
  const { t } = useTranslator();
  const [isAsking, ask] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking !== wasAsking.current) root.current?.querySelector<HTMLElement>("[data-focus]")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <span ref={root}>
      {isAsking ? (
        <span role="group" aria-label={question} className="datasets-question">
          <span>{question}</span>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              ask(false);
              onConfirm();
            }}
          >
            {label}
          </button>
          <button type="button" className="link-button" data-focus onClick={() => ask(false)}>
            {t("No")}
          </button>
        </span>
      ) : (
        <button type="button" className="link-button" data-focus aria-label={about} onClick={() => ask(true)}>
          {label}
        </button>
      )}
    </span>
  );
}
