import type { ReactNode } from "react";
import { counts } from "../../counting/stated";
import { sideTallies, type OutcomeTally } from "../../counting/tally";
import type { Figure } from "../../domain/casualty";
import type { Day } from "../../domain/day";
import type { IncidentAnswer } from "../../engine/questions/incident";
import type { Translator } from "../../i18n/translator";
import { useTranslator } from "../../state/language";
import { useCountingRule } from "../../state/useCountingRule";
import { usePageState } from "../../state/usePageState";
import { differenceWords } from "./differenceWords";
import { FigureTerm } from "./FigureTerm";
import { unstatedMatters } from "./unstatedMatters";
import { useNames } from "../parts/useNames";

/** The figures by the rule: the dead large, each other outcome smaller; each side, with lowest and highest claim. */
export function IncidentFigures({ answer }: { readonly answer: IncidentAnswer }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const names = useNames();
  const { asOf } = usePageState().view;
  const unstated = unstatedMatters(answer.claims, answer.tallies, names);
  const killed = answer.tallies.filter(({ outcome }) => outcome === "killed");
  const others = answer.tallies.filter(({ outcome }) => outcome !== "killed");
  const sums = answer.differences.filter(({ kind }) => kind === "sum");
  const isNumbered = answer.claims.some((claim) => counts(claim, null));
  const isOpen = answer.tallies.some((tally) => sideTallies(tally).some(({ figure }) => figure.openHigh));
  return (
    <section className="details-figures" aria-label={t("Figures under the rule")}>
      {answer.tallies.length === 0 && <p>{isNumbered ? t("Numbers are stated, but none that this rule takes; that is not 0.") : unnumberedWords(asOf, translator)}</p>}
      <FigureRow className="figures-killed" tallies={killed} unstated={[]} />
      <FigureRow className="figures-others" tallies={others} unstated={unstated} />
      {sums.map((sum) => (
        <p key={sum.kind === "sum" ? sum.outcome : ""} className={sum.kind === "sum" && sum.fit === "excluded" ? "figures-contradiction" : "figures-sum"}>
          {differenceWords(sum, names, translator)}
        </p>
      ))}
      <RuleWords isOpen={isOpen} />
    </section>
  );
}

/** Under an as-of day later numbers, and those of an unknown day, are no numbers yet. */
function unnumberedWords(asOf: Day | null, { t, day }: Translator): string {
  if (asOf === null) return t("No source gives a number for this incident; that is not 0.");
  return t("No number for this incident is known to have been reported by {day}; that is not 0.", { day: day(asOf, "short") });
}

interface FigureRowProps {
  readonly className: string;
  readonly tallies: readonly OutcomeTally[];
  readonly unstated: ReturnType<typeof unstatedMatters>;
}

function FigureRow({ className, tallies, unstated }: FigureRowProps): ReactNode {
  const most = Math.max(1, ...tallies.flatMap(figuresOf).map(({ high }) => high));
  if (tallies.length + unstated.length === 0) return null;
  return (
    <dl className={className}>
      {tallies.map(({ outcome, bySide }) => bySide.map(({ side, figure }) => <FigureTerm key={`${outcome} ${side}`} {...{ outcome, side, figure, most }} />))}
      {unstated.map(({ outcome, side }) => (
        <FigureTerm key={`${outcome} ${side}`} {...{ outcome, side, most }} figure={null} />
      ))}
      {tallies.map(({ outcome, all }) => all && <FigureTerm key={outcome} {...{ outcome, most }} side="all" figure={all.figure} />)}
    </dl>
  );
}

function figuresOf(tally: OutcomeTally): readonly Figure[] {
  return sideTallies(tally).map(({ figure }) => figure);
}

function RuleWords({ isOpen }: { readonly isOpen: boolean }): ReactNode {
  const { t } = useTranslator();
  const rule = useCountingRule();
  return (
    <details className="figures-rule">
      <summary>{t("Counted by: {rule}", { rule: rule.name })}</summary>
      <p>
        {t(rule.definition)} {isOpen && t("“+” means at least.")}{" "}
        {t("A bar reaches from the lowest to the highest claim, a stroke marks the figure; the bars of a row share one square-root scale.")}
      </p>
    </details>
  );
}
