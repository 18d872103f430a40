import type { ReactNode } from "react";
import type { Claim } from "../../domain/claim";
import type { Source } from "../../domain/source";
import { nameIn, outcomeNames } from "../../figures/names";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { SideMark } from "../parts/SideMark";
import { SourceLink } from "../parts/SourceLink";
import { claimCount, reportedOn, scopeWords } from "./claimWords";

interface ClaimRowProps {
  readonly claim: Claim;
  readonly sources: readonly Source[];
  /** Whether the figure shown is made of it. */
  readonly isUsed: boolean;
}

export function ClaimRow({ claim, sources, isUsed }: ClaimRowProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { authorities, parties } = useAtlas().dataset.table.dictionaries;
  const party = parties.find(({ id }) => id === claim.party);
  const remarks = [claim.notCounted && t("not counted: {reason}", { reason: claim.notCounted }), ...scopeWords(claim, translator), claim.remark];
  return (
    <tr className={isUsed ? "claim-used" : ""}>
      <td>
        <span aria-hidden="true">{isUsed ? "■" : "□"} </span>
        <span className="visually-hidden">{isUsed ? t("counted") : t("not counted")}: </span>
        {authorities.find(({ id }) => id === claim.authority)?.name ?? claim.authority} <span className="hint">{claim.id}</span>
        {claim.speaker && (
          <span className="claim-remark" dir="auto">
            {claim.speaker}
          </span>
        )}
      </td>
      <td className="claim-day">{reportedOn(claim, translator)}</td>
      <td>
        {party && <SideMark side={party.side} />} {party ? nameIn(party.name, translator) : claim.party}
      </td>
      <td>{t(outcomeNames[claim.outcome])}</td>
      <td className="numeric">{claimCount(claim, translator)}</td>
      <td>
        <SourceLink source={sources.find(({ id }) => id === claim.source)} />
        {remarks.some(Boolean) && (
          <span className="claim-remark" dir="auto">
            {remarks.filter(Boolean).join("; ")}
          </span>
        )}
      </td>
    </tr>
  );
}
