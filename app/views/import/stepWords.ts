import { message, type Message } from "../../i18n/message";
import { issueWords } from "../../importers/issueWords";
import type { ImportStep } from "../../state/imports/importSteps";
import type { ImportTrouble } from "../../state/imports/importTrouble";
import { shareRead } from "./readingPace";

/** How far a file has come, in a few words. */
export function stepWords(step: ImportStep): Message {
  switch (step.kind) {
    case "waiting":
      return message("waiting");
    case "looking":
      return message("is looked at");
    case "known":
      return message("was read before");
    case "choosing":
      return message("waits for its columns");
    case "reading":
      return message("is read: {percent} %", { percent: Math.floor(100 * shareRead(step.progress)) });
    case "comparing":
      return message("is compared with the older version");
    case "changed":
      return message("waits: replace the older version?");
    case "storing":
      return message("is kept and opened");
    case "done":
      return message("Read {read} · accepted {accepted} · set aside {setAside} · refused {refused}", { ...step.dataset.counts });
    case "failed":
      return message("not read: {reason}", { reason: troubleTitle(step.trouble) });
    case "left":
      return message("called off");
  }
}

export function troubleTitle(trouble: ImportTrouble): Message {
  if (trouble.by === "file") return issueWords[trouble.code].title;
  return trouble.by === "store" ? message("This browser does not keep it") : message("The page failed");
}
