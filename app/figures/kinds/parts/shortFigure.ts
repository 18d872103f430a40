import type { Figure } from "../../../domain/casualty";
import type { Translator } from "../../../i18n/translator";

/** `246`, `70+`, `up to 12`, `5–10`: as short as a drawing needs it. */
export function shortFigure({ low, best, high, openLow, openHigh }: Figure, { t, number }: Translator): string {
  if (openHigh) return `${number(best)}+`;
  if (openLow) return t("up to {count}", { count: high });
  return low === null || low === high ? number(best) : `${number(low)}–${number(high)}`;
}
