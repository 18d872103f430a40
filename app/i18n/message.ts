/**
 * A value put into a sentence: text as it is, a number or day in the reader's language, or another sentence.
 * Days are days since 1970-01-01.
 */
export type MessageValue =
  | string
  | number
  | Message
  | { readonly day: number }
  | { readonly period: { readonly from: number; readonly to: number } }
  | { readonly list: readonly MessageValue[] };

export type MessageValues = Readonly<Record<string, MessageValue>>;

/**
 * A sentence and its values, as data. The English sentence is the key; `{name}` marks a value. Where the wording depends on a
 * number, `count` is that number and `one` the English singular.
 */
export interface Message {
  readonly text: string;
  readonly one?: string;
  readonly count?: number;
  readonly values?: MessageValues;
}

/** A sentence without a plural. */
export function message(text: string, values?: MessageValues): Message {
  return values ? { text, values } : { text };
}

/** A sentence whose wording depends on `count`, which is also the value `{count}`. */
export function counted(count: number, one: string, other: string, values?: MessageValues): Message {
  return { text: other, one, count, values: { count, ...values } };
}
