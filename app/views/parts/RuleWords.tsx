import type { ReactNode } from "react";
import type { CountingRule } from "../../counting/rule";
import { useTranslator } from "../../state/language";

/** How a rule counts, what that makes of the worked example, and whose rule it is. */
export function RuleWords({ rule }: { readonly rule: CountingRule }): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <p>{t(rule.definition)}</p>
      <p>{t("In the example: {words}", { words: rule.example })}</p>
      <p className="hint">{t("Source: {source}", { source: rule.source })}</p>
    </>
  );
}
