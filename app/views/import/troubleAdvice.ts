import type { IssueCode } from "../../domain/issue";
import { message, type Message } from "../../i18n/message";
import type { ImportTrouble } from "../../state/imports/importTrouble";

const rightFile = message("Look whether it is the right file: there is nothing in it to be shown.");
const asText = message("Save the sheet as CSV, then add that.");
const whole = message("The file may be cut off: fetch it again, then add it once more.");
const asJson = message("Of JSON, GeoJSON with points and the atlas's own format are read. A file that was cut off has to be fetched again.");
const withoutKey = message("Take the key out of the file, or rename it, then add the file again.");
const fewer = message("Save only the columns that are needed as CSV, then add that.");

const advice: Readonly<Partial<Record<IssueCode, Message>>> = {
  "empty-file": rightFile, "no-rows": rightFile,
  "not-a-workbook": asText, "unpacks-too-large": asText,
  "too-many-columns": fewer, "prototype-key": withoutKey,
  "not-json": whole, "cut-off": whole,
};

/** What the reader can do. */
export function adviceOn(trouble: ImportTrouble): Message {
  if (trouble.by === "store") return message("Remove data sets that are no longer needed, or open the page in a window that is not private; then add the file again.");
  if (trouble.by === "page") return message("Add the file again; where that does not help, reload the page. Nothing was changed.");
  // What was found is quoted.
  if (trouble.code === "unknown-format" && /^"(?:\s|\\[nrt])*[{[]/.test(trouble.found)) return asJson;
  return advice[trouble.code] ?? message("Save the table as CSV with the names of its columns in the first row, then add that.");
}
