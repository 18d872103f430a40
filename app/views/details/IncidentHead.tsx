import type { ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { formsOf } from "../../domain/name";
import { roles, type Role } from "../../domain/party";
import { spanOf } from "../../domain/incident";
import { governorateName, nameIn } from "../../figures/names";
import { countryName } from "../../filters/kinds/country";
import { kindName } from "../../filters/kinds/kind";
import { precisionName } from "../../filters/kinds/precision";
import { message, type Message } from "../../i18n/message";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { incidentDays } from "../../figures/incidentDays";

const roleNames: Readonly<Record<Role, Message>> = {
  attackers: message("Attackers, as reported"),
  targets: message("Targets"),
  responders: message("Responders"),
};

/** What, when, where and how exactly known, and who. */
export function IncidentHead({ answer: { incident, facility, complete } }: { readonly answer: IncidentAnswer }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { place } = incident;
  const known = complete ? spanOf(incident) : { from: incident.start, to: incident.start };
  return (
    <header className="details-head">
      <h3 dir="auto">{incident.title}</h3>
      <p>
        <strong>{t(kindName(incident.kind))}</strong> · {incidentDays({ ...known, dayPrecision: incident.dayPrecision }, translator, "long")}
        {incident.timeLocal && `, ${incident.timeLocal}`}
      </p>
      <p>
        {nameIn(place.name, translator)}
        {place.governorate && `, ${governorateName(place.governorate, translator)}`}, {t(countryName(place.country))} ·{" "}
        <span className="details-precision">{t(precisionName(place.precision))}</span>
        {place.lat !== null && place.lon !== null && <span className="hint"> {`${place.lat}° N, ${place.lon}° E`}</span>}
      </p>
      <p className="details-names">
        {formsOf(place.name).slice(1).map((form) => (
          <bdi key={form} lang={/[ەێۆڕڵڤ]/.test(form) ? "ckb" : "ar"}>
            {form}
          </bdi>
        ))}
      </p>
      {facility && (
        <p>
          {t("Facility: {name}", { name: nameIn(facility.name, translator) })}
        </p>
      )}
      <dl className="details-roles">
        {roles.map((role) => incident[role].length > 0 && <Parties key={role} name={t(roleNames[role])} ids={incident[role]} />)}
      </dl>
    </header>
  );
}

function Parties({ name, ids }: { readonly name: string; readonly ids: readonly string[] }): ReactNode {
  const translator = useTranslator();
  const { parties } = useAtlas().dataset.table.dictionaries;
  const names = ids.map((id) => {
    const party = parties.find((candidate) => candidate.id === id);
    return party ? nameIn(party.name, translator) : id;
  });
  return (
    <div>
      <dt>{name}</dt>
      <dd>{names.join(translator.language.listSeparator)}</dd>
    </div>
  );
}
