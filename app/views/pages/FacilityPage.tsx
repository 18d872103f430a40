import { lazy, Suspense, type ReactNode } from "react";
import { otherFormsOf } from "../../domain/name";
import { facility as question, type FacilityAnswer } from "../../engine/questions/facility";
import { incidentDays } from "../../figures/incidentDays";
import { heldCaution } from "../../figures/kinds/ofFacility/held/heldCaution";
import { heldMarks } from "../../figures/kinds/ofFacility/held/heldMarks";
import { governorateName, nameIn } from "../../figures/names";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { Dialog } from "../../ui/Dialog";
import { facilityKindNames, holderWords } from "../parts/facilityWords";
import { IncidentLink } from "../parts/IncidentLink";
import { PageLink } from "../parts/PageLink";
import { useNames } from "../parts/useNames";
import { ClaimsTable } from "./ClaimsTable";

interface FacilityPageProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One prison, camp or barracks: who held it, how many people it is said to have held, what happened there. */
export function FacilityPage({ id, onClose }: FacilityPageProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const answer = useAnswerTo(question, { facility: id });
  return (
    <Dialog title={answer ? nameIn(answer.facility.name, translator) : t("Facility")} closeLabel={t("Close")} onClose={onClose} isWide>
      <div className="open-page">
        {answer === null && <p>{t("There is no facility “{id}” in this data set.", { id })}</p>}
        {answer && <FacilityText answer={answer} />}
        <p>
          <PageLink page={{ page: "facilities" }}>{t("All facilities")}</PageLink>
        </p>
      </div>
    </Dialog>
  );
}

const HeldFigure = lazy(() => import("./HeldFigure").then(({ HeldFigure: figure }) => ({ default: figure })));

function FacilityText({ answer }: { readonly answer: FacilityAnswer }): ReactNode {
  const { facility, incidents } = answer;
  const translator = useTranslator();
  const { t, language, day } = translator;
  const { party } = useNames();
  const { asOf } = usePageState().view;
  const holders = facility.holders.map((holder) => holderWords(holder, party(holder.party), translator));
  return (
    <>
      <p>
        {t(facilityKindNames[facility.kind])} · {governorateName(facility.governorate, translator)}
        {otherFormsOf(facility.name).map((form) => (
          <span key={form}>
            {" · "}
            <bdi>{form}</bdi>
          </span>
        ))}
      </p>
      {asOf !== null && <p className="hint">{t("As reported by {day}.", { day: day(asOf, "short") })}</p>}
      <h3>{t("Holder")}</h3>
      <p>{holders.length > 0 ? t("Held by {holders}", { holders: holders.join(language.listSeparator) }) : t("not stated")}</p>
      <NumbersHeld answer={answer} />
      <h3>{t("Every incident there")}</h3>
      {incidents.length === 0 && <p>{t("No incident in this data set names it as its place.")}</p>}
      <ul className="open-page-incidents">
        {incidents.map(({ id, title, inView, ...days }) => (
          <li key={id}>
            <IncidentLink id={id}>{title}</IncidentLink> <span className="hint">{incidentDays(days, translator)}{!inView && ` · ${t("left out by the filters that are on")}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Drawn where there is a number to draw; every claim in a table. */
function NumbersHeld({ answer }: { readonly answer: FacilityAnswer }): ReactNode {
  const { t } = useTranslator();
  const { held } = answer;
  const heading = <h3>{t("Numbers held, as claimed")}</h3>;
  if (held.length === 0) {
    return (
      <>
        {heading}
        <p>{t("No number held is stated in the claims on these incidents.")}</p>
      </>
    );
  }
  return (
    <>
      {heldMarks(answer).length > 0 ? (
        <div className="open-page-figure">
          <Suspense fallback={heading}>
            <HeldFigure answer={answer} />
          </Suspense>
        </div>
      ) : (
        <>
          {heading}
          <p className="hint">{t(heldCaution)}</p>
        </>
      )}
      <ClaimsTable caption={t("Numbers held, as claimed")} claims={held} hasAuthority />
    </>
  );
}
