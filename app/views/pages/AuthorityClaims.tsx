import type { ReactNode } from "react";
import type { Authority } from "../../domain/authority";
import { authority as question } from "../../engine/questions/authority";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { ClaimsTable } from "./ClaimsTable";

const MOST_CLAIMS = 200;

/** What one authority says of the incidents in view. */
export function AuthorityClaims({ authority }: { readonly authority: Authority }): ReactNode {
  const { t } = useTranslator();
  const answer = useAnswerTo(question, { authority: authority.id, most: MOST_CLAIMS });
  if (!answer) return null;
  const { claims, total } = answer;
  return (
    <>
      <ClaimsTable caption={t("Claims of {authority}", { authority: authority.name })} claims={claims} />
      {total > claims.length && <p className="hint">{t("The first {shown} of {count} claims; filters and the period lead to the others.", { shown: claims.length, count: total })}</p>}
    </>
  );
}
