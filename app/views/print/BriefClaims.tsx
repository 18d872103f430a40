import type { ReactNode } from "react";
import { setAside } from "../../counting/setAside";
import type { Claim } from "../../domain/claim";
import type { ClaimId } from "../../domain/identifiers";
import type { Incident } from "../../domain/incident";
import { usedClaims } from "../../engine/questions/incident";
import type { RegisteredIncident } from "../../engine/questions/register";
import { outcomeNames } from "../../figures/names";
import { useTranslator } from "../../state/language";
import { claimCount, reportedOn, scopeWords, setAsideWords } from "../../figures/claimWords";
import { useNames } from "../parts/useNames";
import type { NumberedSources } from "./numberedSources";

interface BriefClaimsProps {
  readonly rows: readonly RegisteredIncident[];
  readonly sources: NumberedSources;
}

/** Under each incident everything that was claimed: by whom, on which day, which figure, on which page. */
export function BriefClaims({ rows, sources }: BriefClaimsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="print-list brief-claims">
      <h2>{t("Claims")}</h2>
      <p className="hint">{t("■ counted by the rule, □ superseded or set aside. The last column names the page in the list of sources.")}</p>
      <table aria-label={t("Claims")}>
        <thead>
          <tr>
            <th scope="col">{t("Authority")}</th>
            <th scope="col">{t("Reported on")}</th>
            <th scope="col">{t("Whom")}</th>
            <th scope="col" className="numeric">{t("Figure")}</th>
            <th scope="col" className="numeric">{t("Source")}</th>
          </tr>
        </thead>
        {rows.map(({ incident, outcomes }, index) => (
          <tbody key={incident.id}>
            <tr className="brief-claims-head">
              <th scope="rowgroup" colSpan={5} dir="auto">
                {t("{number}. {title}", { number: String(index + 1), title: incident.title })}
              </th>
            </tr>
            <ClaimLines incident={incident} used={new Set(outcomes.flatMap(usedClaims))} sources={sources} />
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface ClaimLinesProps {
  readonly incident: Incident;
  readonly used: ReadonlySet<ClaimId>;
  readonly sources: NumberedSources;
}

function ClaimLines({ incident, used, sources }: ClaimLinesProps): ReactNode {
  const { t } = useTranslator();
  if (incident.claims.length === 0) {
    const pages = incident.sources.flatMap(({ id }) => sources.numberOf(incident, id) ?? []);
    return (
      <tr>
        <td colSpan={4}>{t("No number is stated.")}</td>
        <td className="numeric">{pages.join(", ")}</td>
      </tr>
    );
  }
  return incident.claims.map((claim) => <ClaimLine key={claim.id} claim={claim} incident={incident} used={used} sources={sources} />);
}

function ClaimLine({ claim, incident, used, sources }: ClaimLinesProps & { readonly claim: Claim }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const names = useNames();
  const isUsed = used.has(claim.id);
  const remarks = [setAsideWords(setAside(claim, incident.claims, used), names, translator), ...scopeWords(claim, translator), claim.remark].filter(Boolean);
  return (
    <tr>
      <td>
        <span role="img" aria-label={isUsed ? t("counted") : t("not counted")}>{isUsed ? "■" : "□"}</span> <bdi>{names.authority(claim.authority)}</bdi>
        {[claim.speaker, ...remarks].filter(Boolean).map((remark, index) => (
          <span key={index} className="hint"> · <bdi>{remark}</bdi></span>
        ))}
      </td>
      <td>{reportedOn(claim, translator)}</td>
      <td>{t("{party}, {outcome}", { party: names.party(claim.party), outcome: t(outcomeNames[claim.outcome]).toLocaleLowerCase(translator.language.id) })}</td>
      <td className="numeric">{claimCount(claim, translator)}</td>
      <td className="numeric">{sources.numberOf(incident, claim.source) ?? "–"}</td>
    </tr>
  );
}
