import type { Period } from "../../domain/day";
import type { Dictionaries } from "../../domain/dictionaries";
import type { Engine, View } from "../../engine/engine";
import type { ListOrder } from "../../engine/questions/listOrder";
import { register } from "../../engine/questions/register";
import { sources } from "../../engine/questions/sources";
import { csvText } from "../../exporters/csv";
import type { FigureFrame } from "../../figures/frame/frame";
import { frameProvenance } from "../../figures/frame/frameWords";
import type { Translator } from "../../i18n/translator";
import { saveFile } from "../parts/saveFile";
import { registerTable } from "./registerTable";

export interface IncidentsDownload {
  readonly engine: Engine;
  readonly view: View;
  readonly period: Period | null;
  readonly order: ListOrder;
  /** What a file of the incidents on show says about itself. */
  readonly frame: FigureFrame;
  readonly dictionaries: Dictionaries;
  readonly translator: Translator;
}

/** Makes a file of the incidents on show, or of all, and hands it to the reader. */
export async function downloadIncidents({ engine, view, period, order, frame, dictionaries, translator }: IncidentsDownload, ofAll: boolean): Promise<void> {
  const asked = ofAll ? { ...view, filters: {} } : view;
  const within = ofAll ? null : period;
  const incidents = (await engine.ask(register, order, asked)).within(within);
  const pages = (await engine.ask(sources, null, asked)).within(within);
  const about: FigureFrame = { ...frame, shown: incidents.length, sources: pages, ...(ofAll && { filters: [], period: null }) };
  const text = csvText(registerTable(incidents, dictionaries, translator), frameProvenance(about, translator));
  saveFile(`incident-atlas_incidents_${incidents.length}-of-${frame.all}.csv`, new Blob([text], { type: "text/csv" }));
}
