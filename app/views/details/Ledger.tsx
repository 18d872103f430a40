import { Fragment, type ReactNode } from "react";
import { setAside } from "../../counting/setAside";
import type { Claim } from "../../domain/claim";
import { groupBy } from "../../domain/grouping";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { useTranslator } from "../../state/language";
import { setAsideWords } from "../../figures/claimWords";
import { SideMark } from "../parts/SideMark";
import { useNames } from "../parts/useNames";
import { MatterHead } from "./ClaimGroupHead";
import { claimGroups, type ClaimGroup } from "./claimGroups";
import { matterWords } from "./figureWords";
import { LedgerClaim } from "./LedgerClaim";
import { ledgerMatrix, type LedgerCell } from "./ledgerRows";
import "./ledger.css";

/** Every claim as a matrix for each side and outcome: who says what of whom, beside what others say of the same. */
export function Ledger({ answer }: { readonly answer: IncidentAnswer }): ReactNode {
  const names = useNames();
  const groups = claimGroups(answer.claims, "side", names);
  return groups.map((group) => group.by === "side" && <LedgerTable key={group.key} group={group} answer={answer} />);
}

interface LedgerTableProps {
  readonly group: Extract<ClaimGroup, { by: "side" }>;
  readonly answer: IncidentAnswer;
}

function LedgerTable({ group, answer }: LedgerTableProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const names = useNames();
  const { authorities, rows } = ledgerMatrix(group.claims, answer.used);
  const name = t("Ledger, {matter}", { matter: matterWords(group.side, group.outcome, translator) });
  return (
    <div className="ledger-matter">
      <div className="claims-head">
        <MatterHead group={group} answer={answer} />
      </div>
      {/* Wider than a narrow page: what is scrolled must be reached by the keyboard too. */}
      <div className="ledger-scroll" role="region" aria-label={name} tabIndex={0}>
        <table className="ledger" aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{t("Party")}</th>
              {authorities.map((authority) => (
                <th key={authority} scope="col">
                  <bdi>{names.authority(authority)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ party, cells }) => (
              <tr key={party}>
                <th scope="row">
                  <SideMark side={names.sideOf(party)} /> {names.party(party)}
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.authority} cell={cell} answer={answer} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Claims that do not count for the same reason have it once, below the last of them. */
function Cell({ cell: { claims, differs }, answer }: { readonly cell: LedgerCell; readonly answer: IncidentAnswer }): ReactNode {
  const translator = useTranslator();
  const names = useNames();
  const why = (claim: Claim) => setAsideWords(setAside(claim, answer.claims, answer.used), names, translator);
  return (
    <td className={differs ? "ledger-differs" : ""}>
      {claims.length === 0 && <span className="visually-hidden">{translator.t("says nothing of it")}</span>}
      {[...groupBy(claims, why)].map(([reason, own]) => (
        <Fragment key={reason}>
          {own.map((claim) => (
            <LedgerClaim key={claim.id} claim={claim} answer={answer} differs={differs && answer.used.has(claim.id)} />
          ))}
          {reason && <div className="ledger-why">{reason}</div>}
        </Fragment>
      ))}
    </td>
  );
}
