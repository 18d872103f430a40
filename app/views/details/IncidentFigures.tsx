import type { ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import type { OutcomeTally } from "../../counting/tally";
import { outcomeNames, sideNames } from "../../figures/names";
import { useTranslator } from "../../state/language";
import { FigureNumber } from "../parts/FigureNumber";
import { SideMark } from "../parts/SideMark";

/** The figures by the rule: each outcome, each side, with lowest and highest claim. */
export function IncidentFigures({ answer: { tallies } }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  if (tallies.length === 0) return <p className="details-summary">{t("No source gives a number for this incident; that is not 0.")}</p>;
  return (
    <dl className="details-figures">
      {tallies.map((tally) => (
        <OutcomeFigures key={tally.outcome} tally={tally} />
      ))}
    </dl>
  );
}

function OutcomeFigures({ tally: { outcome, bySide, all } }: { readonly tally: OutcomeTally }): ReactNode {
  const { t } = useTranslator();
  const name = t(outcomeNames[outcome]);
  return (
    <>
      {bySide.map(({ side, figure }) => (
        <div key={side}>
          <dt>
            <SideMark side={side} /> {t("{side}: {outcome}", { side: sideNames[side], outcome: name.toLowerCase() })}
          </dt>
          <dd>
            <FigureNumber figure={figure} />
          </dd>
        </div>
      ))}
      {all && (
        <div className={bySide.length > 0 ? "details-all" : ""}>
          <dt>{t("All sides together: {outcome}", { outcome: name.toLowerCase() })}</dt>
          <dd>
            <FigureNumber figure={all.figure} />
          </dd>
        </div>
      )}
    </>
  );
}
