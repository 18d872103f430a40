import type { SortColumn } from "../../engine/questions/page";
import { message, type Message } from "../../i18n/message";

interface Column {
  /** Null where it cannot be sorted by. */
  readonly sort: SortColumn | null;
  readonly label: Message;
  readonly numeric: boolean;
}

/** The columns of the list, in order. */
export const columns: readonly Column[] = [
  { sort: "date", label: message("Date"), numeric: false },
  { sort: "title", label: message("Incident"), numeric: false },
  { sort: "governorate", label: message("Governorate"), numeric: false },
  { sort: "killed", label: message("Killed"), numeric: true },
  { sort: null, label: message("Range"), numeric: false },
];
