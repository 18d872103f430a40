import type { Day } from "../domain/day";
import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";
import { register } from "../engine/questions/register";
import type { ExportContext, ExportedIncident, Exporter } from "../exporters/exporter";
import { governorateOf } from "../gazetteer/governorates";
import { aDay } from "./aDay";
import { ask, viewOf } from "./conformance/askEngine";
import { engineOf } from "./engineOf";
import { someDictionaries } from "./someDictionaries";

/** What a file would say about itself in the world of `someDictionaries()`, unless told otherwise. */
export function anExportContext(options: Partial<ExportContext> = {}): ExportContext {
  return {
    dataset: { id: "made-up", title: "Made-up incidents", licence: "CC0", citation: "Nobody", date: aDay("2026-01-01"), sample: "census" },
    dictionaries: someDictionaries(),
    provenance: {
      title: "Incidents", filters: "Governorate: Al-Hasakah, Diyala.", shown: "2 of 98 incidents.", rule: "Range", sources: "2 pages", data: "Made-up incidents.", licence: "CC0",
      citation: "Nobody", date: "2026-01-02", address: "https://example.org/?governorate=SY-HA,IQ-DI",
    },
    isWhole: true,
    governorateName: (code) => governorateOf(code)?.name.en ?? code,
    ...options,
  };
}

export interface ExportedOptions {
  /** As in the address. */
  readonly governorate?: string;
  readonly asOf?: Day;
}

/** The incidents as an engine hands them to exporters, counted by the rule "range", by first day. */
export async function exportedOf(
  incidents: readonly Incident[], dictionaries: Dictionaries = someDictionaries(), { governorate, asOf }: ExportedOptions = {},
): Promise<readonly ExportedIncident[]> {
  const asked = { sort: "date", descending: false, offset: 0, limit: incidents.length } as const;
  const view = viewOf({ asOf: asOf ?? null, filters: governorate === undefined ? {} : { governorate } });
  return (await ask(engineOf(incidents, dictionaries), register, asked, view, null)).rows;
}

/** The whole file as one text. */
export function fileOf(exporter: Exporter, exported: readonly ExportedIncident[], context: ExportContext = anExportContext()): string {
  return [...piecesOf(exporter, context, exported)].join("");
}

/** The whole file in pieces. */
export function* piecesOf(exporter: Exporter, context: ExportContext, incidents: Iterable<ExportedIncident>): Generator<string> {
  const writer = exporter.open(context);
  yield writer.head;
  for (const exported of incidents) yield writer.incident(exported);
  yield writer.tail();
}
