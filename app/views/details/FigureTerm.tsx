import type { ReactNode } from "react";
import type { SideOrAll } from "../../counting/rule";
import type { Figure } from "../../domain/casualty";
import type { Outcome } from "../../domain/claim";
import { useTranslator } from "../../state/language";
import { FigureNumber } from "../parts/FigureNumber";
import { SideMark } from "../parts/SideMark";
import { matterWords } from "./figureWords";

interface FigureTermProps {
  readonly outcome: Outcome;
  readonly side: SideOrAll;
  /** Null: somebody speaks of it, but no number is stated under the rule. */
  readonly figure: Figure | null;
  /** The end of the bars' scale. */
  readonly most: number;
}

/** One figure with its range in words and as a bar. */
export function FigureTerm({ outcome, side, figure, most }: FigureTermProps): ReactNode {
  const translator = useTranslator();
  return (
    <div className={side === "all" ? "figure-all" : ""}>
      <dt>
        {side !== "all" && <SideMark side={side} />} {matterWords(side, outcome, translator)}
      </dt>
      <dd>{figure ? <FigureNumber figure={figure} /> : <span className="not-stated">{translator.t("not stated under this rule")}</span>}</dd>
      {figure && (
        <dd className="figure-bar">
          <FigureBar {...{ side, figure, most }} />
        </dd>
      )}
    </div>
  );
}

/** Percent of the width on a square-root scale. */
function FigureBar({ side, figure, most }: Pick<FigureTermProps, "side" | "most"> & { readonly figure: Figure }): ReactNode {
  const x = (count: number) => 98 * Math.sqrt(count / most);
  const low = x(figure.low ?? 0);
  const colour = side === "all" ? "var(--counts)" : `var(--side-${side})`;
  return (
    <svg width="100%" height="8" aria-hidden="true">
      <line x1="0" x2="100%" y1="4" y2="4" className="figure-bar-line" />
      <rect x={`${low}%`} width={`${Math.max(1, x(figure.high) - low)}%`} y="1.5" height="5" style={{ fill: colour }} opacity="0.45" />
      <rect x={`${x(figure.best)}%`} width="2" height="8" style={{ fill: colour }} />
    </svg>
  );
}
