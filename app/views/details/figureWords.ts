import type { SideOrAll } from "../../counting/rule";
import type { Figure } from "../../domain/casualty";
import type { Outcome } from "../../domain/claim";
import { figureText } from "../../figures/figureText";
import { outcomeNames, sideNames } from "../../figures/names";
import type { Translator } from "../../i18n/translator";

/** `Militants: killed`, `All sides together: killed`. */
export function matterWords(side: SideOrAll, outcome: Outcome, { t }: Translator): string {
  const what = t(outcomeNames[outcome]).toLowerCase();
  return side === "all" ? t("All sides together: {outcome}", { outcome: what }) : t("{side}: {outcome}", { side: sideNames[side], outcome: what });
}

/** `346 (200–374+)`; the range is left out where it says nothing more. */
export function figureWithRange(figure: Figure, translator: Translator): string {
  const { best, range } = figureText(figure, translator);
  return range === best ? best : `${best} (${range})`;
}

/** What one authority states: `246`, `at least 70`, `5–10`. */
export function statedWords({ low, best, high, openLow, openHigh }: Figure, { t, number }: Translator): string {
  if (low === null || (openLow && !openHigh)) return t("at most {count}", { count: high });
  if (openHigh) return t("at least {count}", { count: low });
  return low === high ? number(best) : `${number(low)}–${number(high)}`;
}
