import { message, type MessageValue } from "../i18n/message";

/** What a description lists, as its value `list`; where there is nothing to list, the words that say so. */
export function listed(parts: readonly MessageValue[]): Readonly<Record<"list", MessageValue>> {
  return { list: { list: parts.length > 0 ? parts : [message("Nothing is stated")] } };
}
