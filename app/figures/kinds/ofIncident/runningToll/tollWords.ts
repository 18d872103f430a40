import type { Figure } from "../../../../domain/casualty";
import type { Claim } from "../../../../domain/claim";
import type { MessageValue } from "../../../../i18n/message";
import type { Translator } from "../../../../i18n/translator";

/** `246`, `70+`, `up to 12`, `5–10`: as short as a drawing needs it. */
export function shortFigure({ low, best, high, openLow, openHigh }: Figure, { t, number }: Translator): string {
  if (openHigh) return `${number(best)}+`;
  if (openLow) return t("up to {count}", { count: high });
  return low === null || low === high ? number(best) : `${number(low)}–${number(high)}`;
}

/** Of a claim that counts. */
export function saidWords({ count, low, high, bound }: Claim): MessageValue {
  if (count === null) return { text: "{low}–{high}", values: { low: low ?? 0, high: high ?? 0 } };
  return bound === "at-least" ? { text: "at least {count}", values: { count } } : bound === "at-most" ? { text: "at most {count}", values: { count } } : count;
}
