import { refuseAll, type Finding } from "../finding";
import type { DocumentImporter, OpenedDocument, RecordReport } from "../importer";
import { isPrototypeKey } from "../prototypeKeys";
import { featureReader } from "./featureReader";

const COLLECTION = /"type"\s*:\s*"FeatureCollection"/;
/** Its members may stand in any order, and the list be longer than what is looked at. */
const LIST = /"features"\s*:\s*\[/;
const FEATURE = /"type"\s*:\s*"Feature"/;
const OURS = /"format"\s*:\s*"incident-atlas"/;

/** Points with properties (RFC 7946): what the properties stand for is told by their names, as with the columns of an unknown table. */
export const geojson: DocumentImporter = {
  carrier: "document",
  id: "geojson",
  terms: { title: "GeoJSON", licence: "", citation: "", attribution: "", isRestricted: false },
  list: "features",
  recognises: (head) => !OURS.test(head) && (COLLECTION.test(head) || (LIST.test(head) && FEATURE.test(head))),
  open(document, _ids, context, report): OpenedDocument | null {
    return isCollection(document, report) ? { description: null, reader: featureReader(context) } : null;
  },
};

function isCollection(document: unknown, report: RecordReport): boolean {
  const members = new Map<string, unknown>(typeof document === "object" && document !== null ? Object.entries(document) : []);
  const findings: readonly Finding[] = [
    ...[...members.keys()].filter(isPrototypeKey).map((key): Finding => ({ code: "prototype-key", at: [key], found: key, allowed: "" })),
    ...(members.get("type") === "FeatureCollection" ? [] : [{ code: "not-allowed", at: ["type"], found: members.get("type"), allowed: "FeatureCollection" } as const]),
    ...(Array.isArray(members.get("features")) ? [] : [{ code: "wrong-type", at: ["features"], found: members.get("features"), allowed: "a list of features" } as const]),
  ];
  refuseAll(findings, report);
  return findings.length === 0;
}
