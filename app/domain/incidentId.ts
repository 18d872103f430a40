import type { IncidentId } from "./identifiers";

/** Characters (code points) of an incident's id. */
export const LONGEST_INCIDENT_ID = 200;

/** Nothing of control characters and halves of letters, no space at either end. ECMAScript, with the flag `u`. */
export const INCIDENT_ID_FORM = "^[^\\p{Cc}\\p{Cs}\\s](?:[^\\p{Cc}\\p{Cs}]*[^\\p{Cc}\\p{Cs}\\s])?$";

const form = new RegExp(INCIDENT_ID_FORM, "u");

/** Whether a text, as it stands, can be the id of an incident: 1 to 200 characters of any script, so that every id of a file can be kept. */
export function isIncidentId(text: string): text is IncidentId {
  if (text.length > 2 * LONGEST_INCIDENT_ID || !form.test(text)) return false;
  return text.length <= LONGEST_INCIDENT_ID || Array.from(text).length <= LONGEST_INCIDENT_ID;
}
