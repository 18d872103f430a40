import type { Language } from "../i18n/language";
import { languages } from "../i18n/languages/index";
import { createTranslator, type Translator } from "../i18n/translator";
import { lastMade } from "./lastMade";
import { useSetting } from "./useSetting";

/** The language of the address, else the first of the browser's that there is, else English. */
export function useTranslator(): Translator {
  const id = useSetting("lang");
  return translatorOf(languages.find((candidate) => candidate.id === id) ?? browserLanguage(navigator.languages));
}

/** One translator for the whole page: what is memorised by it stays so from one part of the page to the next. */
const translatorOf = lastMade(createTranslator);

const browserLanguage = lastMade((preferred: readonly string[]): Language => {
  const wanted = preferred.map((tag) => tag.split("-")[0]);
  return wanted.flatMap((tag) => languages.find(({ id }) => id === tag) ?? [])[0] ?? languages[0];
});
