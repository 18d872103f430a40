import type { ReactNode } from "react";
import { countingRules } from "../../counting/rules/index";
import { workedExample } from "../../counting/workedExample";
import { figureSays } from "../../figures/figureSays";
import { figureText } from "../../figures/figureText";
import { useTranslator } from "../../state/language";
import { RuleWords } from "../parts/RuleWords";

/** Each rule in words, what it makes of the same claims, and what a day does to them. */
export function AboutCounting(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { title, side, stated } = workedExample;
  const totals = countingRules.map((rule) => ({ rule, figure: rule.combine(stated, side) }));
  return (
    <>
      <p>{t("One figure is one claim. It has an authority (whose figure it is), a speaker, a source (whose page it stands on) and a day. Rules count authorities, never publishers: a figure that five papers print is one figure.")}</p>
      <p>{t("Of each authority the latest figure counts, even where an earlier one was higher. Parties are added up into sides within one authority first; then the authorities are compared by a rule. A figure over all sides never enters a side.")}</p>
      <p>{t("Totals, charts, map, list and files all count by the rule that is chosen. What it cannot state is “not stated under this rule”; it never falls back on another.")}</p>
      <table className="about-table">
        <caption>{t(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Who says so, and what a rule makes of it")}</th>
            <th scope="col" className="numeric">{t("Killed")}</th>
          </tr>
        </thead>
        <tbody>
          {stated.map(({ name, figure }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="numeric">{figureText(figure, translator).range}</td>
            </tr>
          ))}
          {totals.map(({ rule, figure }) => (
            <tr key={rule.id} className="about-total">
              <th scope="row">{t("Rule “{name}”", { name: rule.name })}</th>
              <td className="numeric">{figure ? figureSays(figure, translator) : t("not stated")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="about-rules">
        {countingRules.map((rule) => (
          <div key={rule.id}>
            <dt>{t(rule.name)}</dt>
            <dd>
              <RuleWords rule={rule} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{t("“At least” leaves the high end open, “at most” the low end; of “20 to 30” the middle is 25. What is not stated is kept apart: it is never 0.")}</p>
      <p>{t("As of a day: only what was reported by that day counts, incidents that began later are left out, and what became known later is hidden. A claim known to the month counts from the month’s last day; an undated one is listed, not counted. Titles, kinds, places and parties are as the records name them today: they have no days.")}</p>
    </>
  );
}
