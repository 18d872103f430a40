import type { Dictionaries } from "../../domain/dictionaries";
import { refuseAll } from "../finding";
import type { RecordReader } from "../importer";
import { prototypeKeys } from "../prototypeKeys";
import { incidentRules } from "./rules";
import type { KnownIds } from "./rules/rule";
import { fit } from "./shapes/fit";
import { incidentShape } from "./shapes/incidentShape";
import { statedIds } from "./statedIds";
import { toIncident } from "./toIncident";

/** Reads the document's incidents: those that pass shape and rules. `ids`: those that its incidents state. */
export function incidentReader(dictionaries: Dictionaries, ids: ReadonlySet<string>): RecordReader<unknown> {
  const known: KnownIds = {
    incidents: ids,
    parties: statedIds(dictionaries.parties),
    authorities: statedIds(dictionaries.authorities),
    publishers: statedIds(dictionaries.publishers),
    facilities: statedIds(dictionaries.facilities),
  };
  return {
    dictionaries: () => dictionaries,
    read(value, report) {
      const forbidden = prototypeKeys(value);
      if (forbidden.length > 0) return refuseAll(forbidden, report);
      const fitted = fit(incidentShape, value);
      if (!fitted.fits) return refuseAll(fitted.findings, report);
      const findings = incidentRules.flatMap((rule) => rule(fitted.output, known));
      return findings.length > 0 ? refuseAll(findings, report) : toIncident(fitted.output);
    },
  };
}
