import type { Claim } from "../../../domain/claim";
import type { MessageValue } from "../../../i18n/message";

/** The number of a claim that gives one, as it is worded. */
export function saidWords({ count, low, high, bound }: Claim): MessageValue {
  if (count === null) return { text: "{low}–{high}", values: { low: low ?? 0, high: high ?? 0 } };
  return bound === "at-least" ? { text: "at least {count}", values: { count } } : bound === "at-most" ? { text: "at most {count}", values: { count } } : count;
}
