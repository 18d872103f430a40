import type { ReactNode } from "react";
import type { ReportedClaim } from "../../engine/questions/authority";
import { claimCount, reportedOn, scopeWords } from "../../figures/claimWords";
import { outcomeNames } from "../../figures/names";
import { useTranslator } from "../../state/language";
import { IncidentLink } from "../parts/IncidentLink";
import { SourceLink } from "../parts/SourceLink";
import { useNames } from "../parts/useNames";

interface ClaimsTableProps {
  readonly caption: string;
  readonly claims: readonly ReportedClaim[];
  /** False where all are of one authority, and of any outcome. */
  readonly hasAuthority?: boolean;
}

/** Claims of several incidents, each with its incident, which it opens, and its page. */
export function ClaimsTable({ caption, claims, hasAuthority = false }: ClaimsTableProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const names = useNames();
  const remarks = ({ claim }: ReportedClaim) =>
    [claim.notCounted === null ? "" : t("not counted: {reason}", { reason: claim.notCounted }), ...scopeWords(claim, translator), claim.remark ?? ""].filter(Boolean).join("; ");
  return (
    <div className="open-page-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Reported on")}</th>
            {hasAuthority && <th scope="col">{t("Authority")}</th>}
            <th scope="col">{t("Party")}</th>
            {!hasAuthority && <th scope="col">{t("Outcome")}</th>}
            <th scope="col" className="numeric">{t("Count")}</th>
            <th scope="col">{t("Incident")}</th>
            <th scope="col">{t("Source")}</th>
            <th scope="col">{t("Remark")}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((reported) => {
            const { claim, incident, source } = reported;
            return (
              <tr key={`${incident.id} ${claim.id}`}>
                <td className="open-page-day">{reportedOn(claim, translator)}</td>
                {hasAuthority && (
                  <td>
                    <bdi>{names.authority(claim.authority)}</bdi>
                  </td>
                )}
                <td>{names.party(claim.party)}</td>
                {!hasAuthority && <td>{t(outcomeNames[claim.outcome])}</td>}
                <td className="numeric">{claimCount(claim, translator)}</td>
                <td>
                  <IncidentLink id={incident.id}>{incident.title}</IncidentLink>
                </td>
                <td>
                  <SourceLink source={source} />
                </td>
                <td dir="auto">{remarks(reported)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
