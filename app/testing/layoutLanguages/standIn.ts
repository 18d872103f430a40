import type { Language } from "../../i18n/language";
import { wordFor } from "./wordFor";

export interface StandInOptions extends Omit<Language, "sentences"> {
  /** Real words of the language, short and long. */
  readonly words: readonly string[];
  /** How much longer than English texts the language's are. */
  readonly length: number;
  /** Signs that the script writes otherwise. */
  readonly signs: Readonly<Record<string, string>>;
}

/**
 * A language to try layouts with, **not a translation**: every English sentence becomes real words of the language in its order and
 * about its length, which say nothing. Marks such as `{count}` stay. Never offered on the page.
 */
export function standIn({ words, length, signs, ...language }: StandInOptions): Language {
  const sentenceOf = (english: string) =>
    english.replace(/\{\w+\}|[\p{L}’'-]+|[^{}\p{L}’'-]+/gu, (part) => {
      if (part.startsWith("{")) return part;
      return /^\p{L}/u.test(part) ? wordFor(part, words, length) : part.replace(/[,;?]/g, (sign) => signs[sign] ?? sign);
    });
  return { ...language, sentences: everySentence(sentenceOf) };
}

/** Knows whatever it is asked for, as `Object.hasOwn` and reading a property see it. */
function everySentence(sentenceOf: (english: string) => string): Language["sentences"] {
  return new Proxy<Record<string, string>>({}, {
    get: (_, english) => (typeof english === "string" ? sentenceOf(english) : undefined),
    getOwnPropertyDescriptor: (_, english) =>
      typeof english === "string" ? { value: sentenceOf(english), configurable: true, enumerable: true, writable: true } : undefined,
  });
}
