import type { LegendWord, LegendWords } from "../../../cartography/legendOptions";
import { message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import { sideNames } from "../../names";

const messages: Readonly<Record<LegendWord, Message>> = {
  ...sideNames,
  "colour-heading": message("Reported killed, by side"),
  "no-number": message("No number given"),
  zero: message("Stated as 0"),
  "area-heading": message("Size: reported killed"),
  killed: message("killed"),
  "outline-heading": message("How well the place is known"),
  exact: message("Exact place"),
  near: message("Near that place"),
  district: message("Somewhere in district"),
  governorate: message("Governorate only"),
};

export function legendText({ t }: Translator): LegendWords {
  const entries = Object.entries(messages) as [LegendWord, Message][];
  return Object.fromEntries(entries.map(([word, words]) => [word, t(words)])) as LegendWords;
}
