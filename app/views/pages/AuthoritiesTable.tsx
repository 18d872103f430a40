import { useState, type ReactNode } from "react";
import type { AuthorityReports } from "../../engine/questions/authorities";
import { authorityKindNames } from "../../figures/authorityKindNames";
import { apartWords, firstWords, outcomeWords } from "../../figures/kinds/authorities/authorityWords";
import { message, type Message } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { AuthorityClaims } from "./AuthorityClaims";
import type { AuthorityOrder } from "./foundAuthorities";

interface AuthoritiesTableProps {
  readonly authorities: readonly AuthorityReports[];
  readonly order: AuthorityOrder;
  readonly onSort: (order: AuthorityOrder) => void;
}

const sortable: readonly { readonly order: AuthorityOrder; readonly name: Message; readonly numeric: boolean }[] = [
  { order: "name", name: message("Authority"), numeric: false },
  { order: "kind", name: message("What kind of body"), numeric: false },
  { order: "incidents", name: message("Incidents"), numeric: true },
  { order: "claims", name: message("Claims"), numeric: true },
];

export function AuthoritiesTable({ authorities, order, onSort }: AuthoritiesTableProps): ReactNode {
  const { t } = useTranslator();
  const words = [message("Claims by outcome"), message("First to state a figure"), message("Beside the others")].map((name) => t(name));
  return (
    <div className="open-page-table" tabIndex={0} role="group" aria-label={t("Authorities")}>
      <table>
        <caption className="visually-hidden">{t("Authorities")}</caption>
        <thead>
          <tr>
            {sortable.map(({ order: own, name, numeric }) => (
              <th key={own} scope="col" className={numeric ? "numeric" : ""} aria-sort={own !== order ? undefined : numeric ? "descending" : "ascending"}>
                <button type="button" className="open-page-sort" onClick={() => onSort(own)}>
                  {t(name)} <span aria-hidden="true">{own !== order ? "" : numeric ? "▼" : "▲"}</span>
                </button>
              </th>
            ))}
            {words.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {authorities.map((reports) => (
            <AuthorityRow key={reports.authority.id} reports={reports} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AuthorityRow({ reports }: { readonly reports: AuthorityReports }): ReactNode {
  const translator = useTranslator();
  const { t, number } = translator;
  const [isOpen, setOpen] = useState(false);
  const { authority, incidents, claims } = reports;
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {authority.name}
          </button>
        </th>
        <td>{t(authorityKindNames[authority.kind])}</td>
        <td className="numeric">{number(incidents)}</td>
        <td className="numeric">{number(claims)}</td>
        <td>{outcomeWords(reports, translator)}</td>
        <td>{firstWords(reports, translator)}</td>
        <td>{apartWords(reports, translator)}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={7}>
            <AuthorityClaims authority={authority} />
          </td>
        </tr>
      )}
    </>
  );
}
