import type { ReactNode } from "react";
import { figureOf } from "../../counting/stated";
import type { Claim, Outcome } from "../../domain/claim";
import { groupBy } from "../../domain/grouping";
import { listedClaims, type IncidentAnswer } from "../../engine/questions/incident";
import { ledger } from "../../figures/kinds/ofIncident/ledger/ledger";
import { useTranslator } from "../../state/language";
import { DownloadMenu } from "../parts/DownloadMenu";
import { ClaimGroupHead } from "./ClaimGroupHead";
import { claimGroups, type ClaimOrder } from "./claimGroups";
import { ClaimOrderSwitch } from "./ClaimOrderSwitch";
import { ClaimRow } from "./ClaimRow";
import { Ledger } from "./Ledger";
import { partIds, sourceRowsId } from "./partIds";
import { useClaimOrder } from "./useClaimOrder";
import { useNames } from "../parts/useNames";

/** Every claim, in rows or as a matrix; those that the figures are made of stand out. */
export function ClaimTable({ answer }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  const [order] = useClaimOrder();
  const claims = listedClaims(answer);
  if (claims.length === 0) return null;
  return (
    <section className="details-claims">
      <header>
        <h3 id={partIds.claims} tabIndex={-1}>
          {t("Claims")} <span className="hint">{t("{count}; ■ counted by the rule, □ superseded or set aside", { count: claims.length })}</span>
        </h3>
        <ClaimOrderSwitch />
        <DownloadMenu kind={ledger} isReady />
      </header>
      {order === "ledger" ? <Ledger answer={answer} /> : <ClaimRows answer={answer} order={order} />}
    </section>
  );
}

interface ClaimRowsProps {
  readonly answer: IncidentAnswer;
  readonly order: ClaimOrder;
}

function ClaimRows({ answer, order }: ClaimRowsProps): ReactNode {
  const { t } = useTranslator();
  const names = useNames();
  const claims = listedClaims(answer);
  const most = mostByOutcome(claims);
  return (
    <table aria-label={t("Claims")} className={`claims claims-by-${order}`}>
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
          <th scope="col" className="visually-hidden">
            {t("Remarks")}
          </th>
        </tr>
      </thead>
      {claimGroups(claims, order, names).map((group) => (
        <tbody key={group.key} id={group.by === "source" ? sourceRowsId(group.source) : undefined} tabIndex={group.by === "source" ? -1 : undefined}>
          {group.claims.map((claim, index) => (
            <ClaimRow key={claim.id} claim={claim} answer={answer} most={most.get(claim.outcome) ?? 1}>
              {index === 0 && <ClaimGroupHead group={group} answer={answer} />}
            </ClaimRow>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The end of the bars' scale, for each outcome. */
function mostByOutcome(claims: readonly Claim[]): ReadonlyMap<Outcome, number> {
  return new Map([...groupBy(claims, ({ outcome }) => outcome)].map(([outcome, own]) => [outcome, Math.max(1, ...own.map((claim) => figureOf(claim)?.high ?? 1))]));
}
