import { message, type Message } from "../../i18n/message";
import type { ImportTrouble } from "../../state/imports/importTrouble";

/** What the reader can do. */
export function adviceOn(trouble: ImportTrouble): Message {
  if (trouble.by === "store") return message("Remove data sets that are no longer needed, or open the page in a window that is not private; then add the file again.");
  if (trouble.by === "page") return message("Add the file again; where that does not help, reload the page. Nothing was changed.");
  switch (trouble.code) {
    case "empty-file":
    case "no-rows":
      return message("Look whether it is the right file: there is nothing in it to be shown.");
    case "not-a-workbook":
    case "unpacks-too-large":
      return message("Save the sheet as CSV, then add that.");
    case "not-json":
    case "cut-off":
      return message("The file may be cut off: fetch it again, then add it once more.");
    default:
      return message("Save the table as CSV with the names of its columns in the first row, then add that.");
  }
}
