import { useMemo } from "react";
import type { Language } from "../i18n/language";
import { languages } from "../i18n/languages/index";
import { createTranslator, type Translator } from "../i18n/translator";
import { useSetting } from "./useSetting";

/** The language of the address, else the first of the browser's that there is, else English. */
export function useTranslator(): Translator {
  const id = useSetting("lang");
  const language = languages.find((candidate) => candidate.id === id) ?? browserLanguage();
  return useMemo(() => createTranslator(language), [language]);
}

function browserLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
  return wanted.flatMap((tag) => languages.find(({ id }) => id === tag) ?? [])[0] ?? languages[0];
}
