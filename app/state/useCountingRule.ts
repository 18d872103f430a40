import type { CountingRule } from "../counting/rule";
import { countingRules } from "../counting/rules/index";
import { usePageState } from "./usePageState";

/** The counting rule on show. */
export function useCountingRule(): CountingRule {
  const { view } = usePageState();
  return countingRules.find(({ id }) => id === view.rule) ?? countingRules[0];
}
