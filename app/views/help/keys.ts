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
    where: message("On an end of the timeline’s period"),
    keys: [
      { caps: ["←", "→"], words: message("A day earlier or later") },
      { caps: ["Page Up", "Page Down"], words: message("Thirty days; so do arrows with Shift") },
      { caps: ["Home", "End"], words: message("To the first or last day of all") },
    ],
  },
  {
    where: message("On the map"),
    keys: [
      { caps: ["←", "→", "↑", "↓"], words: message("Pan; with Shift farther") },
      { caps: ["+", "−"], words: message("Zoom in or out") },
      { caps: ["Tab"], words: message("On to the places; there arrows go from place to place") },
      { caps: ["Enter"], words: message("Open the place") },
    ],
  },
  {
    where: message("In the list and in menus"),
    keys: [
      { caps: ["Tab"], words: message("To the next title or column") },
      { caps: ["Enter"], words: message("Open the incident, sort by the column, choose from the menu") },
      { caps: ["↑", "↓"], words: message("Through a menu; Home and End to its ends, Esc closes it") },
    ],
  },
];
