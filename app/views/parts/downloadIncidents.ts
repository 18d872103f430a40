import type { Period } from "../../domain/day";
import type { Engine, View } from "../../engine/engine";
import { knownFacility } from "../../counting/knownFacility";
import type { ListOrder } from "../../engine/questions/listOrder";
import { register } from "../../engine/questions/register";
import { sources } from "../../engine/questions/sources";
import type { ExportContext, ExportedDataset, Exporter } from "../../exporters/exporter";
import type { FigureFrame } from "../../figures/frame/frame";
import { frameProvenance } from "../../figures/frame/frameWords";
import { governorateOf } from "../../gazetteer/governorates";
import type { Dictionaries } from "../../domain/dictionaries";
import type { Translator } from "../../i18n/translator";
import { nextTask } from "../../state/nextTask";
import { saveFile } from "./saveFile";
import { blobParts } from "./blobParts";

export interface IncidentsDownload {
  readonly engine: Engine;
  readonly view: View;
  readonly period: Period | null;
  readonly order: ListOrder;
  /** What a file of the incidents on show says about itself. */
  readonly frame: FigureFrame;
  readonly dataset: ExportedDataset;
  readonly dictionaries: Dictionaries;
  readonly translator: Translator;
}

/** How far a file is. */
export interface DownloadProgress {
  readonly done: number;
  readonly total: number;
}

/** So many incidents are read at once; between two such parts the page has its turn. */
const AT_ONCE = 1_000;

/** Makes a file of the incidents on show, or of all, and hands it to the reader; nothing is handed over once `signal` says stop. */
export async function downloadIncidents(
  download: IncidentsDownload, exporter: Exporter, ofAll: boolean, tell: (progress: DownloadProgress) => void, signal: AbortSignal,
): Promise<void> {
  const { engine, view, period, order, frame, translator } = download;
  const asked = ofAll ? { ...view, filters: {} } : view;
  const within = ofAll ? null : period;
  const part = async (offset: number) => (await engine.ask(register, { ...order, offset, limit: AT_ONCE }, asked)).within(within);
  const pages = (await engine.ask(sources, null, asked)).within(within);
  const first = await part(0);
  const { total } = first;
  const about: FigureFrame = { ...frame, shown: total, sources: pages, ...(ofAll && { filters: [], period: null }) };
  const writer = exporter.open(contextOf(download, about, total === frame.all && view.asOf === null, translator));
  const parts = blobParts(exporter.mediaType);
  parts.add(writer.head);
  for (const row of first.rows) parts.add(writer.incident(row));
  for (let done = first.rows.length; done < total; done += AT_ONCE) {
    tell({ done, total });
    await nextTask();
    if (signal.aborted) return;
    for (const row of (await part(done)).rows) parts.add(writer.incident(row));
  }
  parts.add(writer.tail());
  saveFile(`incident-atlas_incidents_${total}-of-${frame.all}.${exporter.id}`, parts.whole());
}

function contextOf({ dataset, dictionaries: { facilities, ...dictionaries }, view: { asOf } }: IncidentsDownload, about: FigureFrame, isWhole: boolean, translator: Translator): ExportContext {
  return {
    dataset, isWhole,
    dictionaries: { ...dictionaries, facilities: facilities.map((facility) => knownFacility(facility, asOf)) },
    provenance: frameProvenance(about, translator),
    governorateName: (code) => governorateOf(code)?.name.en ?? code,
  };
}
