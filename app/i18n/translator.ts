import { dayText, periodText } from "./calendar";
import type { Language } from "./language";
import type { Message, MessageValue, MessageValues } from "./message";

/** Puts sentences, numbers and days into one language. */
export interface Translator {
  readonly language: Language;
  /** A sentence with its values, or a `Message` made in an engine room. */
  t(sentence: string | Message, values?: MessageValues): string;
  number(value: number): string;
  /** `20 January 2022`, or `20 Jan 2022` when short. */
  day(day: number, length?: "long" | "short"): string;
  /** `20–30 January 2022`; parts that repeat are written once. */
  period(from: number, to: number, length?: "long" | "short"): string;
}

export function createTranslator(language: Language): Translator {
  const translator: Translator = {
    language,
    t(sentence, values) {
      const asked: Message = typeof sentence === "string" ? { text: sentence, ...(values && { values }) } : sentence;
      return fill(wording(language, asked), asked.values ?? {}, (value) => valueText(translator, value));
    },
    number: (value) => language.number(value),
    day: (day, length = "long") => dayText(language, day, length),
    period: (from, to, length = "long") => periodText(language, from, to, length),
  };
  return translator;
}

function wording(language: Language, asked: Message): string {
  const translated = Object.hasOwn(language.sentences, asked.text) ? language.sentences[asked.text] : undefined;
  if (typeof translated === "string") return translated;
  if (translated && asked.count !== undefined) return translated[language.plural(asked.count)] ?? translated.other;
  return asked.count === 1 && asked.one !== undefined ? asked.one : asked.text;
}

function fill(sentence: string, values: MessageValues, toText: (value: MessageValue) => string): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? mark : toText(value);
  });
}

function valueText(translator: Translator, value: MessageValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return translator.number(value);
  if ("text" in value) return translator.t(value);
  if ("day" in value) return translator.day(value.day);
  if ("period" in value) return translator.period(value.period.from, value.period.to);
  return value.list.map((part) => valueText(translator, part)).join(translator.language.listSeparator);
}
