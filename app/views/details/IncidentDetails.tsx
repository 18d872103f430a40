import { useRef, type ReactNode } from "react";
import { incident as incidentQuestion, type IncidentAnswer } from "../../engine/questions/incident";
import { useAddress } from "../../state/addressContext";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { useDocumentTitle } from "../../state/pageEffects";
import { useEscape } from "../../ui/useEscape";
import { ClaimTable } from "./ClaimTable";
import { CopyPart } from "./CopyPart";
import { DetaineeBalance, useDetaineeBalance } from "./DetaineeBalance";
import { DetailsBar } from "./DetailsBar";
import { Differences } from "./Differences";
import { FacilityPart } from "./FacilityPart";
import { IncidentFigures } from "./IncidentFigures";
import { IncidentHead } from "./IncidentHead";
import { IncidentWords } from "./IncidentWords";
import { JumpLinks } from "./JumpLinks";
import { NeighbourList } from "./NeighbourList";
import { RelatedIncidents } from "./RelatedIncidents";
import { RunningToll, useRunningToll } from "./RunningToll";
import { SourceList } from "./SourceList";
import { StatementList } from "./StatementList";
import { useFocusWhileOpen } from "./useFocusWhileOpen";
import "./details.css";
import "./claims.css";

/** Everything said about the open incident, and by whom. */
export function IncidentDetails({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const answer = useAnswerTo(incidentQuestion, { id });
  useDocumentTitle(answer?.hasBegun ? t("{title} – Incident Atlas", { title: answer.incident.title }) : t("Incident Atlas"));
  const close = () => address.push({ incident: undefined });
  useEscape(close);
  return (
    <section className="panel details" aria-label={t("Incident details")}>
      <DetailsBar id={id} close={close}>
        {answer?.hasBegun && <CopyPart answer={answer} />}
      </DetailsBar>
      {answer?.hasBegun && <IncidentArticle answer={answer} />}
      {answer?.hasBegun === false && <NotBegun />}
      {answer === null && <p className="empty">{t("There is no incident “{id}” in this data set.", { id })}</p>}
    </section>
  );
}

/** In place of an incident that begins after the as-of day. */
function NotBegun(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  return (
    <div className="empty">
      <p>{t("This incident begins after the chosen day: nothing of it was known.")}</p>
      <button type="button" className="button" onClick={() => address.push({ asof: undefined })}>
        {t("Show everything known")}
      </button>
    </div>
  );
}

/** The open incident from its title to its neighbours. */
function IncidentArticle({ answer }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  const title = useRef<HTMLHeadingElement>(null);
  useFocusWhileOpen(title);
  // What stands below the two figures comes with them: nothing jumps.
  const [toll, balance] = [useRunningToll(answer.incident.id), useDetaineeBalance(answer.incident.id)];
  return (
    <article>
      {!answer.inView && <p className="details-aside">{t("The filters that are on leave this incident out.")}</p>}
      <IncidentHead answer={answer} title={title} />
      <JumpLinks answer={answer} />
      <IncidentFigures answer={answer} />
      <IncidentWords answer={answer} />
      {toll !== undefined && balance !== undefined && (
        <>
          <RunningToll answer={toll} />
          <DetaineeBalance answer={balance} />
          <Differences answer={answer} />
          <ClaimTable answer={answer} />
          <StatementList answer={answer} />
          <SourceList answer={answer} />
          <FacilityPart answer={answer} />
          <RelatedIncidents related={answer.related} />
          <NeighbourList id={answer.incident.id} />
        </>
      )}
    </article>
  );
}
