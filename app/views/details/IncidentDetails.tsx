import { useRef, type ReactNode } from "react";
import { incident as incidentQuestion } from "../../engine/questions/incident";
import { useAddress } from "../../state/addressContext";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { useDocumentTitle } from "../../state/pageEffects";
import { IconButton } from "../../ui/IconButton";
import { CloseIcon } from "../../ui/icons";
import { Panel } from "../parts/Panel";
import { ClaimTable } from "./ClaimTable";
import { IncidentFigures } from "./IncidentFigures";
import { IncidentHead } from "./IncidentHead";
import { IncidentWords } from "./IncidentWords";
import { RelatedIncidents } from "./RelatedIncidents";
import { StatementList } from "./StatementList";
import { useEscape } from "../../ui/useEscape";
import { useFocusWhileOpen } from "./useFocusWhileOpen";
import "./details.css";

/** Everything said about the open incident, and by whom. */
export function IncidentDetails({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const answer = useAnswerTo(incidentQuestion, { id });
  const article = useRef<HTMLElement>(null);
  useFocusWhileOpen(article, answer !== undefined);
  useDocumentTitle(answer ? t("{title} – Incident Atlas", { title: answer.incident.title }) : t("Incident Atlas"));
  const close = () => address.push({ incident: undefined });
  useEscape(close);
  const closeButton = (
    <IconButton label={t("Close details")} onClick={close}>
      <CloseIcon />
    </IconButton>
  );
  if (answer === undefined) return null;
  return (
    <Panel name={t("Incident details")} className="details" head={closeButton}>
      {answer === null ? (
        <p className="empty">{t("There is no incident “{id}” in this data set.", { id })}</p>
      ) : (
        <article ref={article} tabIndex={-1}>
          {!answer.inView && <p className="hint">{t("The filters that are on leave this incident out.")}</p>}
          <IncidentHead answer={answer} />
          <IncidentFigures answer={answer} />
          <IncidentWords answer={answer} />
          <StatementList answer={answer} />
          <ClaimTable answer={answer} />
          <RelatedIncidents related={answer.related} />
        </article>
      )}
    </Panel>
  );
}
