import type { Hidden } from "../../engine/questions/incident";
import { counted } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";

/** What an as-of day hides of an incident, sentence by sentence, and what is shown all the same. */
export function hiddenWords(hidden: Hidden, undated: number, { t, language }: Translator): readonly string[] {
  const named = [hidden.end && t("the last day"), hidden.summary && t("the summary"), hidden.note && t("the note")].filter((part) => part !== false);
  const counts = [
    hidden.claims > 0 && t(counted(hidden.claims, "{count} later claim", "{count} later claims")),
    hidden.statements > 0 && t(counted(hidden.statements, "{count} later or undated statement", "{count} later or undated statements")),
    hidden.sources > 0 && t(counted(hidden.sources, "{count} later or undated source", "{count} later or undated sources")),
  ].filter((part) => part !== false);
  const all = [...named, ...counts];
  return [
    t("Only what had been reported by the chosen day is shown."),
    all.length > 0 ? t("Hidden: {parts}.", { parts: all.join(language.listSeparator) }) : "",
    undated > 0 ? t(counted(undated, "{count} claim of an unknown day is listed, but not counted.", "{count} claims of unknown days are listed, but not counted.")) : "",
    t("Title, kind, place and parties are as the record names them today."),
  ].filter(Boolean);
}
