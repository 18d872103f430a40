import type { ReactNode } from "react";
import { otherFormsOf } from "../../domain/name";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { incidentDays } from "../../figures/incidentDays";
import { governorateName, nameIn } from "../../figures/names";
import { useTranslator } from "../../state/language";
import { facilityKindNames, holderWords } from "../parts/facilityWords";
import { IncidentLink } from "../parts/IncidentLink";
import { PageLink } from "../parts/PageLink";
import { NameForms } from "./NameForms";
import { useNames } from "../parts/useNames";

/** The prison, camp or barracks: its names, who held it, what else happened there. */
export function FacilityPart({ answer: { facility, atFacility } }: { readonly answer: IncidentAnswer }): ReactNode {
  const translator = useTranslator();
  const { t, language } = translator;
  const { party } = useNames();
  if (!facility) return null;
  const held = facility.holders.map((holder) => holderWords(holder, party(holder.party), translator));
  return (
    <section className="details-facility">
      <h3>{t("Facility")}</h3>
      <p>
        <strong>
          <bdi>{nameIn(facility.name, translator)}</bdi>
        </strong>{" "}
        · {t(facilityKindNames[facility.kind])} · {governorateName(facility.governorate, translator)}
      </p>
      <p className="details-place">
        <NameForms forms={otherFormsOf(facility.name)} />
      </p>
      <p>
        <PageLink page={{ facility: facility.id }}>{t("Numbers held, and every incident there")}</PageLink>
      </p>
      {held.length > 0 && <p>{t("Held by {holders}", { holders: held.join(language.listSeparator) })}</p>}
      {atFacility.length > 0 && (
        <ul className="details-incidents">
          {atFacility.map(({ id, title, ...days }) => (
            <li key={id}>
              <IncidentLink id={id}>{title}</IncidentLink> <span className="hint">{incidentDays(days, translator)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
