import { message } from "../../i18n/message";

/** What is called contested. */
export const contestedDefinition = message(
  "Contested: the latest figures of at least two authorities, on how many of one side were killed, exclude each other, whatever the rule. To differ is not to be wrong: authorities count different dead, at different times.",
);
