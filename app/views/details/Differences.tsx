import type { ReactNode } from "react";
import type { Difference } from "../../counting/differences";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { counted } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { differenceWords } from "./differenceWords";
import { useNames } from "../parts/useNames";

/** Where the sources contradict each other: the record's own words, then what the claims alone tell. */
export function Differences({ answer: { incident, differences } }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  const told = differences.filter(({ kind }) => kind === "authorities" || kind === "parts" || kind === "print");
  const revised = differences.filter(({ kind }) => kind === "revised");
  const { note } = incident;
  if (note === "" && told.length + revised.length === 0) return null;
  return (
    <section className="details-note">
      <h3>{t("Where the sources differ")}</h3>
      {note && <p dir="auto">{note}</p>}
      {told.length > 0 && <Sentences differences={told} />}
      {revised.length > 0 && (
        <details>
          <summary>{t(counted(revised.length, "{count} figure changed as days went by", "{count} figures changed as days went by"))}</summary>
          <Sentences differences={revised} />
        </details>
      )}
    </section>
  );
}

function Sentences({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const translator = useTranslator();
  const names = useNames();
  return (
    <ul>
      {differences.map((difference) => {
        const words = differenceWords(difference, names, translator);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}
