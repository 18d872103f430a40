import type { ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { useTranslator } from "../../state/language";
import { SourceLink } from "../parts/SourceLink";
import { partIds } from "./partIds";
import { useNames } from "../parts/useNames";

/** What was said that is not a number: by whom, when, on which page. */
export function StatementList({ answer: { incident, statements, complete } }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t, day } = useTranslator();
  const names = useNames();
  if (statements.length === 0) return null;
  return (
    <section className="details-statements">
      <h3 id={partIds.statements} tabIndex={-1}>
        {t("Statements")}
      </h3>
      <ul>
        {statements.map(({ text, authority, source: id, reported }) => {
          const source = incident.sources.find((candidate) => candidate.id === id);
          const isOwnPage = source && names.publisher(source.publisher).name === names.authority(authority);
          return (
            <li key={`${authority} ${text}`}>
              <span dir="auto">{text}</span>{" "}
              <span className="details-origin">
                {!isOwnPage && <bdi>{names.authority(authority)}</bdi>}
                {reported !== null && reported !== source?.date && `${isOwnPage ? "" : ", "}${day(reported, "short")}`}
                {!isOwnPage && " · "}
                <SourceLink source={source} isKnown={complete} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
