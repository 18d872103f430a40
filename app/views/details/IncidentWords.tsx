import type { ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { useTranslator } from "../../state/language";
import { hiddenWords } from "./hiddenWords";

/** What happened, in words, which were written later than any as-of day: then what is hidden instead. */
export function IncidentWords({ answer: { incident, complete, hidden, undated } }: { readonly answer: IncidentAnswer }): ReactNode {
  const translator = useTranslator();
  if (complete) {
    return (
      <p className="details-summary" dir="auto">
        {incident.summary}
      </p>
    );
  }
  return (
    <p className="details-aside">{hiddenWords(hidden, undated.length, translator).join(" ")}</p>
  );
}
