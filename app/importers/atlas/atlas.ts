import { refuseAll, type Finding } from "../finding";
import type { DatasetDescription, DocumentImporter } from "../importer";
import { isPrototypeKey } from "../prototypeKeys";
import { incidentReader } from "./incidentReader";
import { readDictionaries } from "./readDictionaries";
import { documentShape, type GivenDocument } from "./shapes/documentShape";
import { fit, type Fitted } from "./shapes/fit";
import { dayOf } from "./toDay";

const FORMAT = `an object with "format": "incident-atlas"`;
const MARK = /"format"\s*:\s*"incident-atlas"/;

/** Incident Atlas's own format: one JSON document with the incidents and every name that they refer to. */
export const atlas: DocumentImporter = {
  carrier: "document",
  id: "atlas",
  terms: { title: "Incident Atlas", licence: "", citation: "", attribution: "", isRestricted: false },
  list: "incidents",
  recognises: (head) => MARK.test(head),
  open(value, ids, _context, report) {
    const document = fitDocument(value);
    if (!document.fits) return refuseAll(document.findings, report);
    return { description: descriptionOf(document.output), reader: incidentReader(readDictionaries(document.output, report), ids) };
  },
};

function descriptionOf({ id, title, licence, citation, date, sample, attribution, isRestricted }: GivenDocument): DatasetDescription {
  return {
    id, title, licence, citation, date: dayOf(date), sample,
    ...(attribution !== undefined && { attribution }),
    ...(isRestricted !== undefined && { isRestricted }),
  };
}

function fitDocument(value: unknown): Fitted<GivenDocument> {
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (!fields.some(([key, content]) => key === "format" && content === "incident-atlas")) {
    return { fits: false, findings: [{ code: "not-allowed", at: [], found: value, allowed: FORMAT }] };
  }
  const forbidden = fields.flatMap(([key]): readonly Finding[] =>
    isPrototypeKey(key) ? [{ code: "prototype-key", at: [key], found: key, allowed: "" }] : [],
  );
  return forbidden.length > 0 ? { fits: false, findings: forbidden } : fit(documentShape, value);
}
