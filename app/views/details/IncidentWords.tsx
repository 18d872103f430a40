import type { ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { counted } from "../../i18n/message";
import { useTranslator } from "../../state/language";

/** What happened, in words, which were written later than any as-of day: then what is hidden instead. */
export function IncidentWords({ answer: { incident, complete, hidden } }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  if (complete) {
    return (
      <p className="details-summary" dir="auto">
        {incident.summary}
      </p>
    );
  }
  return (
    <p className="details-aside">
      {t("Only what had been reported by the chosen day is shown. The last day, the summary and the note are hidden.")}{" "}
      {hidden > 0 && t(counted(hidden, "{count} later or undated claim or statement is hidden.", "{count} later or undated claims and statements are hidden."))}
    </p>
  );
}
