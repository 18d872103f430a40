import type { Message } from "../i18n/message";
import type { FigureForm, InView } from "./figure";
import { sampleNote } from "./notes";

/** What a figure says of an answer in words: what must be said, and how to read it. That a sample is no trend is said of samples alone. */
export function saidOf<Answer>(kind: FigureForm<Answer>, answer: Answer, isSample: boolean, inView?: InView): { readonly notes: readonly Message[]; readonly reading: readonly Message[] } {
  const fits = (note: Message) => isSample || note !== sampleNote;
  return { notes: kind.notes(answer, inView).filter(fits), reading: kind.reading(answer).filter(fits) };
}
