import type { FigureSubject } from "../../figures/figureSubject";
import { message, type Message } from "../../i18n/message";

/** What is said where a figure is wanted and what it is of is not open. */
export const needsOpen: Readonly<Record<Exclude<FigureSubject, "view">, Message>> = {
  incident: message("This figure is of one incident: open one first."),
  facility: message("This figure is of one facility: open one first."),
};
