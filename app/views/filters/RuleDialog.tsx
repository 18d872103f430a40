import { useId, type ReactNode } from "react";
import { countingRules } from "../../counting/rules/index";
import { workedExample } from "../../counting/workedExample";
import { figureText } from "../../figures/figureText";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { useCountingRule } from "../../state/useCountingRule";
import { Dialog } from "../../ui/Dialog";
import { RuleWords } from "../parts/RuleWords";
import "./rules.css";

/** The counting rules to choose from, each with its definition, a worked example and its source; what is chosen counts at once. */
export function RuleDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const address = useAddress();
  const chosen = useCountingRule();
  const id = useId();
  const [usual] = countingRules;
  const said = workedExample.stated.map(({ name, figure }) => t("{name} {figure}", { name, figure: figureText(figure, translator).range }));
  return (
    <Dialog title={t("How the dead are counted")} closeLabel={t("Close")} onClose={onClose}>
      <div className="rules">
        <p>{t("Totals, charts, map, list and files all count by one rule. What it cannot state is “not stated under this rule”; it never falls back on another.")}</p>
        <p className="hint">{t("{title}: {said}.", { title: workedExample.title, said: { list: said } })}</p>
        <fieldset>
          <legend className="rules-legend">{t("Counting rule")}</legend>
          {countingRules.map((rule) => (
            <div key={rule.id} className={rule === chosen ? "rule rule-on" : "rule"}>
              <label>
                <input
                  type="radio"
                  name={id}
                  checked={rule === chosen}
                  aria-describedby={id + rule.id}
                  onChange={() => address.push({ rule: rule === usual ? undefined : rule.id })}
                />
                {t(rule.name)}
              </label>
              <div id={id + rule.id} className="rule-words">
                <RuleWords rule={rule} />
              </div>
            </div>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
