import type { ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { SourceLink } from "../parts/SourceLink";

/** What was said that is not a number: by whom, when, on which page. */
export function StatementList({ answer: { incident, statements } }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t, day } = useTranslator();
  const { authorities } = useAtlas().dataset.table.dictionaries;
  if (statements.length === 0) return null;
  return (
    <section className="details-statements">
      <h4>{t("Statements")}</h4>
      <ul>
        {statements.map(({ text, authority, source, reported }) => (
          <li key={`${authority} ${text}`}>
            <span dir="auto">{text}</span>{" "}
            <span className="hint">
              {authorities.find(({ id }) => id === authority)?.name ?? authority}
              {reported !== null && `, ${day(reported, "short")}`} ·{" "}
            </span>
            <SourceLink source={incident.sources.find(({ id }) => id === source)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
