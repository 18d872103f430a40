import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { BreakableName } from "../parts/BreakableName";

interface DatasetTitleProps {
  readonly title: string;
  readonly onRename: (title: string) => Promise<void>;
}

/** Characters: as many as a file of our own may have. */
const LONGEST = 300;

/** A title that can be changed in its place: Enter keeps the new one, Escape the old. */
export function DatasetTitle({ title, onRename }: DatasetTitleProps): ReactNode {
  const { t } = useTranslator();
  const [draft, setDraft] = useState<string | null>(null);
  const root = useRef<HTMLSpanElement>(null);
  const isWriting = draft !== null;
  const wasWriting = useRef(false);
  useEffect(() => {
    if (isWriting !== wasWriting.current) root.current?.querySelector<HTMLElement>("input, button")?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const keep = () => {
    const renamed = draft?.trim() ?? "";
    setDraft(null);
    if (renamed !== "" && renamed !== title) void onRename(renamed);
  };
  return (
    <span ref={root} className="datasets-title">
      {isWriting ? (
        <>
          <input
            aria-label={t("Title of “{title}”", { title })}
            maxLength={LONGEST}
            value={draft}
            onChange={({ currentTarget }) => setDraft(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== "Escape") return;
              // The dialog stays open, and the button that gets the focus is not pressed by the same key.
              event.preventDefault();
              event.stopPropagation();
              if (event.key === "Enter") keep();
              else setDraft(null);
            }}
          />
          <button type="button" className="link-button" onClick={keep}>
            {t("Keep")}
          </button>
        </>
      ) : (
        <>
          <span>
            <BreakableName name={title} />
          </span>{" "}
          <button type="button" className="link-button" aria-label={t("Rename “{title}”", { title })} onClick={() => setDraft(title)}>
            {t("Rename")}
          </button>
        </>
      )}
    </span>
  );
}
