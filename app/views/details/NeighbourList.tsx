import type { ReactNode } from "react";
import { neighbours, type Neighbour } from "../../engine/questions/neighbours";
import { incidentDays } from "../../figures/incidentDays";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { IncidentLink } from "../parts/IncidentLink";
import { awayWords, gapWords } from "./neighbourWords";
import { partIds } from "./partIds";

const MOST = 4;

/** What else happened around that day, and around that place, whatever the filters. */
export function NeighbourList({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslator();
  const answer = useAnswerTo(neighbours, { id, most: MOST });
  if (!answer) return null;
  return (
    <section className="details-neighbours">
      <h3 id={partIds.neighbours} tabIndex={-1}>
        {t("Nearby in this data set")}
      </h3>
      <Nearest name={t("Nearest in time")} list={answer.inTime} />
      <Nearest name={t("Nearest in place")} list={answer.inPlace} />
    </section>
  );
}

function Nearest({ name, list }: { readonly name: string; readonly list: readonly Neighbour[] }): ReactNode {
  const translator = useTranslator();
  if (list.length === 0) return null;
  return (
    <>
      <h4>{name}</h4>
      <ul className="details-incidents">
        {list.map((neighbour) => (
          <li key={neighbour.id}>
            <IncidentLink id={neighbour.id}>{neighbour.title}</IncidentLink>{" "}
            <span className="hint">
              {incidentDays(neighbour, translator)}: {gapWords(neighbour, translator)}, {awayWords(neighbour, translator)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
