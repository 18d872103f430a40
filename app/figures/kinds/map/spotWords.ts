import type { Figure } from "../../../domain/casualty";
import type { Precision } from "../../../domain/place";
import type { Spot } from "../../../domain/spot";
import { counted } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import { figureText } from "../../figureText";
import { governorateName } from "../../names";
import { mapLanguage } from "./mapLabels";
import { commonPlace } from "./placeNames";

/** A governorate for an area mark, else the place as most of its incidents call it. */
export function spotName(spot: Spot, translator: Translator): string {
  return spot.lat === null ? governorateName(spot.governorate, translator) : commonPlace(spot, mapLanguage(translator));
}

/** How well the place is known. */
export function precisionWords(precision: Precision, { t }: Translator): string {
  switch (precision) {
    case "exact":
      return t("exact place");
    case "near":
      return t("near this place, within about 5 km");
    case "district":
      return t("somewhere in the district, within about 15 km");
    case "governorate":
      return t("known only to the governorate");
    case "country":
      return t("known only to the country");
    case "unknown":
      return t("place not known");
  }
}

/** `246 reported killed (200–374+)`, or that no number is stated under the rule. */
export function killedWords(killed: Figure | null, translator: Translator): string {
  const { t } = translator;
  if (!killed) return t("no number under this rule");
  const { best, range } = figureText(killed, translator);
  return range === best ? t("{best} reported killed", { best }) : t("{best} reported killed ({range})", { best, range });
}

/** `Al-Sina’a prison, exact place: 4 incidents, 246 reported killed (200–374+)`. */
export function spotSentence(spot: Spot, translator: Translator): string {
  const { t } = translator;
  const sentence = t("{place}, {precision}: {incidents}, {killed}", {
    place: spotName(spot, translator),
    precision: precisionWords(spot.precision, translator),
    incidents: incidentsCounted(spot.incidents.length, translator),
    killed: killedWords(spot.killed, translator),
  });
  return spot.killed && spot.notStated > 0 ? `${sentence}; ${notStatedWords(spot.notStated, translator)}` : sentence;
}

export function incidentsCounted(count: number, { t }: Translator): string {
  return t(counted(count, "{count} incident", "{count} incidents"));
}

/** Of several incidents, how many state no number. */
export function notStatedWords(count: number, { t }: Translator): string {
  return t(counted(count, "{count} of them states no number", "{count} of them state no number"));
}
