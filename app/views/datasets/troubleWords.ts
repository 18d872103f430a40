import { message, type Message } from "../../i18n/message";
import type { StoreReason } from "../../state/datasets";
import { storeReasonOf } from "../../state/storeReason";

/** Why the browser keeps nothing, and what that means. */
export const troubleWords: Readonly<Record<StoreReason, Message>> = {
  full: message("There is no room left in this browser: what you bring in is kept until this page is closed."),
  forbidden: message("This browser keeps nothing here, as in a private window: what you bring in is kept until this page is closed."),
  broken: message("What this browser keeps cannot be read or written, perhaps because another tab holds an older version of this page: what you bring in is kept until this page is closed."),
};

/** Why something could not be done with a data set. */
export function failureWords(error: unknown): Message {
  switch (storeReasonOf(error)) {
    case "full":
      return message("There is no room left in this browser; nothing was changed.");
    case "forbidden":
      return message("This browser does not allow it; nothing was changed.");
    case "broken":
      return message("What this browser keeps could not be read or written; nothing was changed. Another tab may hold an older version of this page.");
    case null:
      return message("That could not be done; nothing was changed. ({reason})", { reason: error instanceof Error ? error.message : String(error) });
  }
}
