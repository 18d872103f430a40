import { message, type Message } from "../../i18n/message";

const delimiterNames: ReadonlyMap<string, Message> = new Map([
  [",", message("comma")], [";", message("semicolon")], ["\t", message("tab")], ["|", message("vertical bar")],
]);

/** What parts the cells. */
export function delimiterWords(delimiter: string): Message {
  return delimiterNames.get(delimiter) ?? message("{delimiter}", { delimiter });
}

/** As it is written in print: `UTF-8`, `Windows-1256`. */
export function encodingName(encoding: string): string {
  return encoding.replace("utf", "UTF").replace("le", "LE").replace("be", "BE").replace("windows", "Windows");
}
