import type { ReactNode } from "react";
import type { Stated } from "../../counting/rule";
import { countingRules } from "../../counting/rules/index";
import type { Figure } from "../../domain/casualty";
import type { AuthorityId } from "../../domain/identifiers";
import { figureText } from "../../figures/figureText";
import { message } from "../../i18n/message";
import { useTranslator } from "../../state/language";

const exactly = (count: number): Figure => ({ low: count, best: count, high: count, openLow: false, openHigh: false });

/** Three authorities on the same dead. */
const example = [
  { name: message("The ministry, at first"), figure: exactly(4), counts: false },
  { name: message("The ministry, two days later"), figure: exactly(11), counts: true },
  { name: message("A hospital"), figure: exactly(10), counts: true },
  { name: message("A monitor, “at least 13”"), figure: { ...exactly(13), openHigh: true }, counts: true },
] as const;

const stated: readonly Stated[] = example.filter(({ counts }) => counts).map(({ name, figure }) => ({ authority: name.text as AuthorityId, figure, claims: [] }));

/** Each rule in words, what it makes of the same claims, and what a day does to them. */
export function AboutCounting(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const totals = countingRules.map((rule) => ({ rule, figure: rule.combine(stated) }));
  return (
    <>
      <p>{t("One figure is one claim. It has an authority (whose figure it is), a speaker, a source (whose page it stands on) and a day. Rules count authorities, never publishers: a figure that five papers print is one figure.")}</p>
      <p>{t("Parties are added up into sides within one authority first; then the authorities are compared. A figure over all sides never enters a side.")}</p>
      {countingRules.map((rule) => (
        <p key={rule.id}>{t("Rule “{name}”: {definition}", { name: rule.name, definition: rule.definition })}</p>
      ))}
      <table className="about-table">
        <caption>{t("An example: soldiers killed in one attack")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Who says so")}</th>
            <th scope="col" className="numeric">{t("Killed")}</th>
            <th scope="col">{t("Counts")}</th>
          </tr>
        </thead>
        <tbody>
          {example.map(({ name, figure, counts }) => (
            <tr key={name.text}>
              <th scope="row">{t(name)}</th>
              <td className="numeric">{figureText(figure, translator).range}</td>
              <td>{counts ? t("yes") : t("no: a later figure of the same authority replaced it")}</td>
            </tr>
          ))}
          {totals.map(({ rule, figure }) => (
            <tr key={rule.id} className="about-total">
              <th scope="row">{t("Rule “{name}”", { name: rule.name })}</th>
              <td className="numeric">{figure ? figureText(figure, translator).best : t("not stated")}</td>
              <td>{figure && t("range {range}", { range: figureText(figure, translator).range })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("“At least” leaves the high end open, “at most” the low end; of “20 to 30” the middle is 25. What is not stated is kept apart: it is never 0.")}</p>
      <p>{t("As of a day: only what was reported by that day counts, incidents that began later are left out, and what became known later is hidden. A claim known to the month counts from the month’s last day; an undated one is listed, not counted. Titles, kinds, places and parties are as the records name them today: they have no days.")}</p>
    </>
  );
}
