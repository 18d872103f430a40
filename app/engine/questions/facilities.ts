import type { Facility } from "../../domain/facility";
import type { IncidentInBrief } from "../../domain/spot";
import { inBrief } from "../countedIncident";
import type { QuestionKind } from "../engine";

export interface FacilityIncidents {
  readonly facility: Facility;
  /** Of those in view, by first day. */
  readonly incidents: readonly IncidentInBrief[];
}

/** Every facility of the data set, with the incidents in view that happened there. */
export const facilities: QuestionKind<null, readonly FacilityIncidents[]> = {
  id: "facilities",
  answer: ({ inView, table }) =>
    table.dictionaries.facilities.map((facility) => ({
      facility,
      incidents: inView.filter(({ incident }) => incident.facility === facility.id).map(inBrief),
    })),
};
