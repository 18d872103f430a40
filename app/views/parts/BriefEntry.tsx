import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { useIsBriefAtHand } from "./brief";
import { papers, printOn } from "./paper";

/** The view as a document to print or to save as PDF, on paper of the reader's country. */
export function BriefEntry(): ReactNode {
  const { t } = useTranslator();
  const isAtHand = useIsBriefAtHand();
  return (
    <section className="brief-entry" aria-label={t("Brief for print or PDF")}>
      <h3>{t("Brief for print or PDF")}</h3>
      <p className="hint">{t("Summary, map, charts, incidents, every claim and its source. The browser’s print dialog opens; it can save a PDF.")}</p>
      <p className="download-formats">
        {papers.map((paper) => (
          <button key={paper} type="button" className="button" disabled={!isAtHand} onClick={() => printOn(paper)}>
            {t("Brief on {paper}…", { paper })}
          </button>
        ))}
      </p>
    </section>
  );
}
