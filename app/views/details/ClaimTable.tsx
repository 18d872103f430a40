import type { ReactNode } from "react";
import type { Claim } from "../../domain/claim";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { useTranslator } from "../../state/language";
import { ClaimRow } from "./ClaimRow";

/** Every claim, the newest first; those that the figures are made of stand out. */
export function ClaimTable({ answer: { incident, claims, used } }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="details-claims">
      <h4>
        {t("Claims")} <span className="hint">{t("{count}, newest first; ■ counts under the rule, □ superseded or set aside", { count: claims.length })}</span>
      </h4>
      <div className="claims-scroll" role="group" aria-label={t("Claims, scrolling")} tabIndex={0}>
        <table aria-label={t("Claims")}>
          <thead>
            <tr>
              <th scope="col">{t("Authority")}</th>
              <th scope="col">{t("Reported on")}</th>
              <th scope="col">{t("Party")}</th>
              <th scope="col">{t("Outcome")}</th>
              <th scope="col" className="numeric">
                {t("Count")}
              </th>
              <th scope="col">{t("Source")}</th>
            </tr>
          </thead>
          <tbody>
            {claims.toSorted(newestFirst).map((claim) => (
              <ClaimRow key={claim.id} claim={claim} sources={incident.sources} isUsed={used.has(claim.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** By the day that is shown; undated ones last. */
function newestFirst(a: Claim, b: Claim): number {
  return dayOrNever(b.reported) - dayOrNever(a.reported);
}

function dayOrNever(day: number | null): number {
  return day ?? Number.MIN_SAFE_INTEGER;
}
