import type { ReactNode } from "react";
import { setAside } from "../../counting/setAside";
import { figureOf } from "../../counting/stated";
import type { Claim } from "../../domain/claim";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { outcomeNames } from "../../figures/names";
import { useTranslator } from "../../state/language";
import { SideMark } from "../parts/SideMark";
import { claimPlaceId } from "../parts/claimPlace";
import { SourceLink } from "../parts/SourceLink";
import { claimCount, reportedOn, scopeWords, setAsideWords } from "../../figures/claimWords";
import { useNames } from "../parts/useNames";

interface ClaimRowProps {
  readonly claim: Claim;
  readonly answer: IncidentAnswer;
  /** The end of the bar's scale. */
  readonly most: number;
  /** The head of a group, in its first row. */
  readonly children: ReactNode;
}

export function ClaimRow({ claim, answer: { incident, claims, undated, used, complete }, most, children }: ClaimRowProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const names = useNames();
  const isUsed = used.has(claim.id);
  const why = undated.includes(claim) ? t("not counted: day unknown") : setAsideWords(setAside(claim, claims, used), names, translator);
  const remarks = [why, ...scopeWords(claim, translator), claim.remark].filter(Boolean);
  return (
    <tr className={isUsed ? "claim-used" : ""}>
      <td className="claim-authority" id={claimPlaceId(claim.id)} tabIndex={-1}>
        <span aria-hidden="true">{isUsed ? "■" : "□"} </span>
        <span className="visually-hidden">{isUsed ? t("counted") : t("not counted")}: </span>
        <bdi>{names.authority(claim.authority)}</bdi> <span className="hint">{claim.id}</span>
        {claim.speaker && (
          <span className="claim-speaker" dir="auto">
            {claim.speaker}
          </span>
        )}
      </td>
      <td className="claim-day">{reportedOn(claim, translator)}</td>
      <td className="claim-party">
        <SideMark side={names.sideOf(claim.party)} /> {names.party(claim.party)}
      </td>
      <td className="claim-outcome">{t(outcomeNames[claim.outcome])}</td>
      <td className="claim-count numeric">
        {claimCount(claim, translator)}
        <CountBar claim={claim} most={most} />
      </td>
      <td className="claim-source">
        <SourceLink source={incident.sources.find(({ id }) => id === claim.source)} isKnown={complete} />
      </td>
      <td className="claim-remarks" dir="auto">
        {remarks.join("; ")}
      </td>
      {children}
    </tr>
  );
}

function CountBar({ claim, most }: Pick<ClaimRowProps, "claim" | "most">): ReactNode {
  const figure = figureOf(claim);
  return figure && <span className="claim-bar" aria-hidden="true" style={{ inlineSize: `${(100 * figure.best) / most}%` }} />;
}
