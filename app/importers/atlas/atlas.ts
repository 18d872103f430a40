import type { Dictionaries } from "../../domain/dictionaries";
import type { Issue } from "../../domain/issue";
import { refusedIssue, type Finding } from "../finding";
import type { DatasetDescription, ImportedDataset } from "../importer";
import { isPrototypeKey } from "../prototypeKeys";
import { readDictionaries } from "./readDictionaries";
import { readIncidents } from "./readIncidents";
import { documentShape, type GivenDocument } from "./shapes/documentShape";
import { fit, type Fitted } from "./shapes/fit";
import { dayOf } from "./toDay";

const FORMAT = `an object with "format": "incident-atlas"`;
const MARK = /"format"\s*:\s*"incident-atlas"/;

/** Incident Atlas's own format: one JSON document with the incidents and every name that they refer to. */
export const atlas = {
  id: "atlas",
  recognises: (head: string): boolean => MARK.test(head),
  read(text: string, file: string): ImportedDataset {
    const parsed = parse(text);
    if ("finding" in parsed) return nothing([refusedIssue(parsed.finding, file, [])]);
    return readDocument(parsed.value, file);
  },
};

function parse(text: string): { readonly value: unknown } | { readonly finding: Finding } {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (body.trim() === "") return { finding: { code: "empty-file", at: [], found: undefined, allowed: "a JSON document" } };
  try {
    return { value: JSON.parse(body) };
  } catch {
    return { finding: { code: "not-json", at: [], found: body, allowed: "a JSON document" } };
  }
}

function readDocument(value: unknown, file: string): ImportedDataset {
  const document = fitDocument(value);
  if (!document.fits) return nothing(document.findings.map((finding) => refusedIssue(finding, file, [])));
  const { incidents: given } = document.output;
  const { dictionaries, issues } = readDictionaries(document.output, file);
  const incidents = readIncidents(given, dictionaries, file);
  return {
    dataset: descriptionOf(document.output),
    dictionaries,
    incidents: incidents.accepted,
    issues: [...issues, ...incidents.issues],
    counts: { read: given.length, accepted: incidents.accepted.length, refused: given.length - incidents.accepted.length },
  };
}

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

const noDictionaries: Dictionaries = { parties: [], authorities: [], publishers: [], facilities: [] };

function nothing(issues: readonly Issue[]): ImportedDataset {
  return { dataset: null, dictionaries: noDictionaries, incidents: [], issues, counts: { read: 0, accepted: 0, refused: 0 } };
}
