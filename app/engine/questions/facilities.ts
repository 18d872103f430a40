import type { Facility } from "../../domain/facility";
import type { IncidentInBrief } from "../../domain/spot";
import { inBrief } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { knownFacility } from "../../counting/knownFacility";

export interface FacilityIncidents {
  readonly facility: Facility;
  /** Of those in view, by first day. */
  readonly incidents: readonly IncidentInBrief[];
}

/** Every facility of the data set, with the incidents in view that happened there. */
export const facilities: QuestionKind<null, readonly FacilityIncidents[]> = {
  id: "facilities",
  answer: ({ inView, table, asOf }) =>
    table.dictionaries.facilities.map((facility) => ({
      facility: knownFacility(facility, asOf),
      incidents: inView.filter(({ incident }) => incident.facility === facility.id).map(inBrief),
    })),
};
