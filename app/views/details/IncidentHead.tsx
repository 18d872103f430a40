import type { ReactNode, RefObject } from "react";
import type { Incident } from "../../domain/incident";
import { otherFormsOf } from "../../domain/name";
import { roles, type Role } from "../../domain/party";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { incidentDays } from "../../figures/incidentDays";
import { governorateName, nameIn } from "../../figures/names";
import { countryName } from "../../filters/kinds/country";
import { kindName } from "../../filters/kinds/kind";
import { precisionName } from "../../filters/kinds/precision";
import { message, type Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";
import { useTranslator } from "../../state/language";
import { contentNote } from "./contentNote";
import { NameForms } from "./NameForms";
import { useNames } from "../parts/useNames";

const roleNames: Readonly<Record<Role, Message>> = {
  attackers: message("Attackers, as reported"),
  targets: message("Targets"),
  responders: message("Responders"),
};

interface IncidentHeadProps {
  readonly answer: IncidentAnswer;
  /** Takes the focus when the incident opens. */
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** What, when, where and how exactly known, and who. */
export function IncidentHead({ answer: { incident, days }, title }: IncidentHeadProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { place } = incident;
  const warning = contentNote(incident);
  return (
    <header className="details-head">
      <h2 ref={title} tabIndex={-1} dir="auto">
        {incident.title}
      </h2>
      <p>
        <strong>{t(kindName(incident.kind))}</strong> · {incidentDays(days, translator, "long")}
        {incident.timeLocal && `, ${incident.timeLocal}`} · <span className="details-precision">{t(precisionName(place.precision))}</span>
      </p>
      <p className="details-place">
        <span>
          <bdi>{nameIn(place.name, translator)}</bdi> · {areaWords(incident, translator)}
        </span>
        <NameForms forms={otherFormsOf(place.name)} />
        {place.lat !== null && place.lon !== null && <span className="details-coordinates">{`${place.lat}° N, ${place.lon}° E`}</span>}
      </p>
      <dl className="details-roles">
        {roles.map((role) => incident[role].length > 0 && <Parties key={role} name={t(roleNames[role])} ids={incident[role]} />)}
      </dl>
      {warning && <p className="details-aside">{t(warning)}</p>}
    </header>
  );
}

/** `Al-Hasakah governorate, Syria`: never the same word twice beside a place of that name. */
function areaWords({ place }: Incident, translator: Translator): string {
  const country = translator.t(countryName(place.country));
  if (place.governorate === null) return country;
  return translator.t("{governorate} governorate, {country}", { governorate: governorateName(place.governorate, translator), country });
}

function Parties({ name, ids }: { readonly name: string; readonly ids: Incident[Role] }): ReactNode {
  const { language } = useTranslator();
  const { party } = useNames();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{ids.map(party).join(language.listSeparator)}</dd>
    </div>
  );
}
