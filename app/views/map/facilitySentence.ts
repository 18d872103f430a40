import type { Facility } from "../../domain/facility";
import type { IncidentInBrief } from "../../domain/spot";
import { incidentsCounted, precisionWords } from "../../figures/kinds/map/spotWords";
import { nameIn } from "../../figures/names";
import type { Translator } from "../../i18n/translator";
import { facilityKindNames } from "../parts/facilityWords";

/** `Prison, exact place` */
export function facilityKindWords({ kind, precision }: Facility, translator: Translator): string {
  return translator.t("{kind}, {precision}", { kind: facilityKindNames[kind], precision: precisionWords(precision, translator) });
}

/** `Ghuwayran prison: Prison, exact place; 4 incidents shown` */
export function facilitySentence(facility: Facility, incidents: readonly IncidentInBrief[], translator: Translator): string {
  return translator.t("{name}: {kind}; {incidents} shown", {
    name: nameIn(facility.name, translator), kind: facilityKindWords(facility, translator), incidents: incidentsCounted(incidents.length, translator),
  });
}
