import type { ReactNode } from "react";
import type { Claim } from "../../domain/claim";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { useTranslator } from "../../state/language";
import { claimPlaceId, goToClaim } from "../parts/claimPlace";
import { claimCount, reportedOn } from "../../figures/claimWords";
import { SourceLink } from "../parts/SourceLink";
import { useClaimOrder } from "./useClaimOrder";

interface LedgerClaimProps {
  readonly claim: Claim;
  readonly answer: IncidentAnswer;
  /** Whether another figure of the row and this one exclude each other. */
  readonly differs: boolean;
}

/** One claim in its cell: count, day and page; the count leads to its row among the claims. */
export function LedgerClaim({ claim, answer: { incident, used }, differs }: LedgerClaimProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const [, setOrder] = useClaimOrder();
  const isUsed = used.has(claim.id);
  const showRow = () => {
    setOrder("side");
    requestAnimationFrame(() => goToClaim(claim.id));
  };
  return (
    <div className={isUsed ? "ledger-claim ledger-used" : "ledger-claim"} id={claimPlaceId(claim.id)} tabIndex={-1}>
      {differs && (
        <>
          <span aria-hidden="true">≠ </span>
          <span className="visually-hidden">{t("not in agreement")}: </span>
        </>
      )}
      <span className="visually-hidden">{isUsed ? t("counted") : t("not counted")}: </span>
      <button type="button" className="link-button" onClick={showRow} title={t("Claim {id}: show its row", { id: claim.id })}>
        {claimCount(claim, translator)}
      </button>{" "}
      <span className="ledger-day">{reportedOn(claim, translator)}</span>{" "}
      <span className="ledger-source">
        <SourceLink source={incident.sources.find(({ id }) => id === claim.source)} isDated={false} />
      </span>
    </div>
  );
}
