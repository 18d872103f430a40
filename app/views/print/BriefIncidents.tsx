import type { ReactNode } from "react";
import { spanOf } from "../../domain/incident";
import type { RegisteredIncident } from "../../engine/questions/register";
import { incidentDays } from "../../figures/incidentDays";
import { governorateName } from "../../figures/names";
import { useTranslator } from "../../state/language";
import { FigureNumber } from "../parts/FigureNumber";

/** The incidents as a table, numbered as their claims are below it. */
export function BriefIncidents({ rows, left }: { readonly rows: readonly RegisteredIncident[]; readonly left: number }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section className="print-list brief-incidents">
      <h2>{t("Incidents")}</h2>
      <table aria-label={t("Incidents")}>
        <thead>
          <tr>
            <th scope="col" className="numeric">{t("No.")}</th>
            <th scope="col">{t("Date")}</th>
            <th scope="col">{t("Incident")}</th>
            <th scope="col">{t("Governorate")}</th>
            <th scope="col" className="numeric">{t("Reported killed")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ incident, outcomes }, index) => (
            <tr key={incident.id}>
              <td className="numeric">{index + 1}</td>
              <td>{incidentDays({ ...spanOf(incident), dayPrecision: incident.dayPrecision }, translator)}</td>
              <td dir="auto">{incident.title}</td>
              <td>{governorateName(incident.place.governorate, translator)}</td>
              <td className="numeric">
                <FigureNumber figure={outcomes.find(({ outcome }) => outcome === "killed")?.total ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className="brief-left-out">
          {t("{printed} of {all} incidents are printed, with their claims and sources; {left} are left out. Filters choose fewer; the list gives all of them as a file.", {
            printed: rows.length, all: rows.length + left, left,
          })}
        </p>
      )}
    </section>
  );
}
