import type { ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { counted } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { SideMark } from "../parts/SideMark";
import type { ClaimGroup } from "./claimGroups";
import { saysWords } from "./differenceWords";
import { matterWords } from "./figureWords";
import { hostOf } from "./hostOf";
import { useNames } from "../parts/useNames";

/**
 * What the rows of a group share. The last cell of the group's first row, so that every row has its six cells in the columns' order;
 * drawn above the row.
 */
export function ClaimGroupHead({ group, answer }: { readonly group: ClaimGroup; readonly answer: IncidentAnswer }): ReactNode {
  if (group.by === "newest") return null;
  return (
    <th scope="rowgroup" className="claims-head">
      {group.by === "side" ? <MatterHead group={group} answer={answer} /> : <PageHead group={group} answer={answer} />}
    </th>
  );
}

interface HeadProps<By extends ClaimGroup["by"]> {
  readonly group: Extract<ClaimGroup, { by: By }>;
  readonly answer: IncidentAnswer;
}

/** Side and outcome, and where the authorities do not agree on them. */
export function MatterHead({ group: { side, outcome, claims }, answer }: HeadProps<"side">): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const names = useNames();
  const difference = answer.differences.find((one) => one.kind === "authorities" && one.side === side && one.outcome === outcome);
  return (
    <>
      {side !== "all" && <SideMark side={side} />} <strong>{matterWords(side, outcome, translator)}</strong>{" "}
      <span className="hint">{t(counted(claims.length, "{count} claim", "{count} claims"))}</span>
      {difference?.kind === "authorities" && (
        <span className="claims-disagreement">
          <span aria-hidden="true">≠ </span>
          {t("Not in agreement: {says}", { says: saysWords(difference, names, translator) })}
        </span>
      )}
    </>
  );
}

function PageHead({ group: { source: id, claims }, answer }: HeadProps<"source">): ReactNode {
  const { t, day } = useTranslator();
  const { publisher } = useNames();
  const source = answer.incident.sources.find((candidate) => candidate.id === id);
  const origin = source ? [source.date === null ? t("undated") : day(source.date, "short"), hostOf(source.url)] : [];
  return (
    <>
      <strong>{source ? publisher(source.publisher).name : answer.complete ? t("source not named") : t("On pages of later days")}</strong>{" "}
      <span className="hint">
        {[...origin, t(counted(claims.length, "{count} claim", "{count} claims"))].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}
