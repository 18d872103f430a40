import { countingRules } from "../counting/rules/index";
import type { CountingRule } from "../counting/rule";

/** The rule of an id; throws where there is none, and says which there are. */
export function ruleOf(asked: string): CountingRule {
  const rule = countingRules.find(({ id }) => id === asked);
  if (!rule) throw new Error(`No counting rule is called “${asked}”; known: ${countingRules.map(({ id }) => id).join(", ")}`);
  return rule;
}
