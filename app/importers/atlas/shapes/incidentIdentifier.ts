import * as v from "valibot";
import { INCIDENT_ID_FORM, isIncidentId, LONGEST_INCIDENT_ID } from "../../../domain/incidentId";
import { refusal } from "./refusal";

const words = `text of 1 to ${LONGEST_INCIDENT_ID} characters without control characters and without spaces at its ends`;

/** The id of an incident, in whatever way its file writes ids: `2022-01-20-ghuwayran-prison-break`, `SYR12345`, `A/1`. */
export const incidentIdentifier = v.pipe(
  v.string(refusal("wrong-type", words)),
  v.check(isIncidentId, refusal("not-allowed", words)),
  v.metadata({ pattern: INCIDENT_ID_FORM, maxLength: LONGEST_INCIDENT_ID }),
);
