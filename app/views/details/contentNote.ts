import type { Incident } from "../../domain/incident";
import { message, type Message } from "../../i18n/message";

/** A word ahead where the record or the address of a source tells of executions; null where none does. */
export function contentNote({ title, summary, note, statements, sources, claims }: Incident): Message | null {
  const texts = [title, summary, note, ...statements.map(({ text }) => text), ...sources.map(({ url }) => url), ...claims.map(({ remark }) => remark ?? "")];
  return texts.some((text) => EXECUTION.test(text)) ? message("Content note: executions are reported here; pages that are linked may show them.") : null;
}

const EXECUTION = /\b(execut(ed|ions?)|behead\w*|massacre[ds]?|mass grave)\b/i;
