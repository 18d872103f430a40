import { message, type Message } from "../../i18n/message";
import { shortcuts } from "../parts/shortcuts";

export interface KeyGroup {
  readonly where: Message;
  readonly keys: readonly { readonly caps: readonly string[]; readonly words: Message }[];
}

/** Every key of the page: those that act anywhere, as the registry has them, then those of each part. */
export const keyGroups: readonly KeyGroup[] = [
  { where: message("Anywhere"), keys: Object.values(shortcuts).map(({ key, words }) => ({ caps: [key.toUpperCase()], words })) },
  {
    where: message("With an incident open"),
    keys: [{ caps: ["Esc"], words: message("Close it; the focus goes back to what opened it") }],
  },
  {
    where: message("On the timeline"),
    keys: [
      { caps: ["+", "−"], words: message("Show less of it, larger, or more of it") },
      { caps: ["Tab"], words: message("On to the bars, the period, its ends and the overview; arrows go from bar to bar") },
      { caps: ["Enter"], words: message("Take the bar’s days as the period, or open the incident") },
    ],
  },
  {
    where: message("On the timeline’s period, or an end of it"),
    keys: [
      { caps: ["←", "→"], words: message("A day earlier or later; with Shift a week") },
      { caps: ["Page Down", "Page Up"], words: message("A month earlier or later") },
      { caps: ["Home", "End"], words: message("As far back or forward as it goes") },
    ],
  },
  {
    where: message("On the timeline’s overview"),
    keys: [
      { caps: ["←", "→"], words: message("Move what is shown by an eighth of it") },
      { caps: ["Page Down", "Page Up"], words: message("By its whole length, earlier or later") },
      { caps: ["Home", "End"], words: message("To the first or last day of all") },
    ],
  },
  {
    where: message("On the map"),
    keys: [
      { caps: ["←", "→", "↑", "↓"], words: message("Pan; with Shift farther") },
      { caps: ["+", "−"], words: message("Zoom in or out; with Shift farther") },
      { caps: ["Tab"], words: message("On to the places; there arrows go from place to place") },
      { caps: ["Enter"], words: message("Open the place") },
    ],
  },
  {
    where: message("In the list"),
    keys: [
      { caps: ["Tab"], words: message("On to the columns’ heads, then to the rows, which are one stop") },
      { caps: ["↑", "↓"], words: message("From row to row") },
      { caps: ["Page Up", "Page Down"], words: message("A screenful of rows") },
      { caps: ["Home", "End"], words: message("To the first or last row") },
      { caps: ["Enter"], words: message("Open the incident; on a head, sort by its column") },
    ],
  },
  {
    where: message("In menus"),
    keys: [
      { caps: ["↑", "↓"], words: message("Through the menu; Home and End to its ends") },
      { caps: ["Enter"], words: message("Choose") },
      { caps: ["Esc"], words: message("Close it") },
    ],
  },
];
