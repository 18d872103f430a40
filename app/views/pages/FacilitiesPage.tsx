import type { ReactNode } from "react";
import { facilities } from "../../engine/questions/facilities";
import { counted } from "../../i18n/message";
import { governorateName, nameIn } from "../../figures/names";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { Dialog } from "../../ui/Dialog";
import { facilityKindNames } from "../parts/facilityWords";
import { PageLink } from "../parts/PageLink";

/** Every prison, camp and barracks of the data set, by name. */
export function FacilitiesPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translator = useTranslator();
  const { t, number } = translator;
  const answer = useAnswer(facilities);
  const named = (answer ?? []).map((each) => ({ ...each, name: nameIn(each.facility.name, translator) }));
  return (
    <Dialog title={t("Facilities")} closeLabel={t("Close")} onClose={onClose} isWide>
      <div className="open-page">
        <p>{t(counted(named.length, "{count} facility that the data set names", "{count} facilities that the data set names"))}</p>
        <div className="open-page-table" tabIndex={0} role="group" aria-label={t("Facilities")}>
          <table>
            <caption className="visually-hidden">{t("Facilities")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("Facility")}</th>
                <th scope="col">{t("Kind")}</th>
                <th scope="col">{t("Governorate")}</th>
                <th scope="col" className="numeric">{t("Incidents in view")}</th>
              </tr>
            </thead>
            <tbody>
              {named.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ facility, name, incidents }) => (
                <tr key={facility.id}>
                  <th scope="row">
                    <PageLink page={{ facility: facility.id }}>{name}</PageLink>
                  </th>
                  <td>{t(facilityKindNames[facility.kind])}</td>
                  <td>{governorateName(facility.governorate, translator)}</td>
                  <td className="numeric">{number(incidents.length)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Dialog>
  );
}
