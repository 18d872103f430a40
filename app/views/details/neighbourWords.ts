import type { Precision } from "../../domain/place";
import type { Neighbour } from "../../engine/questions/neighbours";
import { counted, message, type Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";

/** `3 days later`, `1 day earlier`, `at the same time`. */
export function gapWords({ days, dayPrecision }: Pick<Neighbour, "days" | "dayPrecision">, { t }: Translator): string {
  if (days === 0) return t("at the same time");
  const gap = t(days > 0 ? counted(days, "{count} day later", "{count} days later") : counted(-days, "{count} day earlier", "{count} days earlier"));
  return dayPrecision === "day" ? gap : t("about {gap}", { gap });
}

/** `12 km away`; where a place is vague, no more exactly than it is known, and saying so. */
export function awayWords({ kilometres, within, precision }: Pick<Neighbour, "kilometres" | "within" | "precision">, { t }: Translator): string {
  if (kilometres === null || within === null) return t("distance not known ({precision})", { precision: vagueness[precision] });
  const rounded = Math.round(kilometres);
  if (within === 0) return rounded === 0 ? t("at the same place") : t("{count} km away", { count: rounded });
  if (kilometres <= within) return t("within about {count} km ({precision})", { count: Math.round(kilometres + within), precision: vagueness[precision] });
  return t("about {count} km away ({precision})", { count: rounded, precision: vagueness[precision] });
}

const vagueness: Readonly<Record<Precision, Message>> = {
  exact: message("places known exactly"),
  near: message("a place is known to a few kilometres"),
  district: message("a place is known to the district only"),
  governorate: message("a place is known to the governorate only"),
  country: message("a place is known to the country only"),
  unknown: message("a place is not known"),
};
