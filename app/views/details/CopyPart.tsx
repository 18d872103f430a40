import { useState, type ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { copiedText } from "../parts/copiedText";
import { CiteIcon, LinkIcon } from "./detailsIcons";
import { useCitation } from "./useCitation";

interface Copied {
  readonly text: string;
  readonly words: string;
  readonly isCopied: boolean;
}

/** Copies the citation or the link; where the browser does not allow it, shows the text to be copied by hand. */
export function CopyPart({ answer }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  const citation = useCitation(answer);
  const [last, setLast] = useState<Copied | null>(null);
  const copy = async (text: string, done: string) => {
    const isCopied = await copiedText(text);
    setLast({ text, isCopied, words: isCopied ? done : t("The browser does not let the page copy. Copy the text by hand:") });
  };
  return (
    <>
      <span className="details-copy">
        <IconButton label={t("Copy citation")} onClick={() => void copy(citation(), t("Citation copied"))}>
          <CiteIcon />
        </IconButton>
        <IconButton label={t("Copy link")} onClick={() => void copy(window.location.href, t("Link copied"))}>
          <LinkIcon />
        </IconButton>
      </span>
      <div className={`details-copied ${last ? "" : "visually-hidden"}`}>
        <span aria-live="polite">{last?.words}</span>
        {last && !last.isCopied && (
          <textarea readOnly rows={6} aria-label={t("Text to copy")} value={last.text} onFocus={(event) => event.target.select()} />
        )}
        {last && (
          <button type="button" className="link-button" onClick={() => setLast(null)}>
            {t("Hide")}
          </button>
        )}
      </div>
    </>
  );
}
