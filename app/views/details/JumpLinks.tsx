import type { ReactNode } from "react";
import { listedClaims, type IncidentAnswer } from "../../engine/questions/incident";
import { counted } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { knownSources } from "./knownSources";
import { jumpTo, partIds, type PartName } from "./partIds";

/** The parts of a long page, with how much each holds; the sources first, which show what one page of one publisher says. */
export function JumpLinks({ answer }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  const { statements } = answer;
  const claims = listedClaims(answer);
  const parts: readonly (readonly [PartName, number, string])[] = [
    ["claims", claims.length, t(counted(claims.length, "{count} claim", "{count} claims"))],
    ["statements", statements.length, t(counted(statements.length, "{count} statement", "{count} statements"))],
    ["sources", knownSources(answer).length, t(counted(knownSources(answer).length, "{count} source", "{count} sources"))],
    ["neighbours", 1, t("Nearby")],
  ];
  return (
    <nav className="details-jumps" aria-label={t("Parts of this incident")}>
      {parts.map(([part, count, words]) => count > 0 && (
        <button key={part} type="button" className="link-button" onClick={() => jumpTo(partIds[part])}>
          {words}
        </button>
      ))}
    </nav>
  );
}
