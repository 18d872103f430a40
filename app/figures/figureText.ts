import type { Figure } from "../domain/casualty";
import { message } from "../i18n/message";
import type { Translator } from "../i18n/translator";

export interface FigureText {
  /** `246` */
  readonly best: string;
  /** `200–374+`: lowest to highest; `+` where somebody says "at least"; `up to 100` where nobody gives a lowest. */
  readonly range: string;
}

/** How a figure is written everywhere, on the page and in images. */
export function figureText({ low, best, high, openHigh }: Figure, { t, number }: Translator): FigureText {
  const highest = `${number(high)}${openHigh ? "+" : ""}`;
  if (low === null) return { best: number(best), range: t(message("up to {count}", { count: high })) };
  return { best: number(best), range: low === high ? highest : `${number(low)}–${highest}` };
}
