import type { ReactNode } from "react";
import { message, type Message } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { claimViews, type ClaimView } from "./claimGroups";
import { useClaimOrder } from "./useClaimOrder";

const orderNames: Readonly<Record<ClaimView, Message>> = {
  side: message("By side"),
  newest: message("Newest first"),
  source: message("By source"),
  ledger: message("Ledger"),
};

export function ClaimOrderSwitch(): ReactNode {
  const { t } = useTranslator();
  const [order, setOrder] = useClaimOrder();
  return (
    <div className="claims-order" role="group" aria-label={t("Order of the claims")}>
      {claimViews.map((each) => (
        <button key={each} type="button" aria-pressed={each === order} onClick={() => setOrder(each)}>
          {t(orderNames[each])}
        </button>
      ))}
    </div>
  );
}
