import type { Figure } from "../domain/casualty";
import type { Outcome } from "../domain/claim";
import type { Day } from "../domain/day";
import type { Dictionaries } from "../domain/dictionaries";
import type { GovernorateCode } from "../domain/identifiers";
import type { Incident } from "../domain/incident";
import type { Source } from "../domain/source";
import type { Side } from "../domain/party";
import type { Provenance } from "../domain/provenance";

/** An incident as far as it is known by the as-of day, and its figures under the rule on show. */
export interface ExportedIncident {
  readonly incident: Incident;
  readonly outcomes: readonly ExportedOutcome[];
  /** Pages of a later day that something known rests on: publisher alone, without day and address. */
  readonly laterPages: readonly Source[];
}

export interface ExportedOutcome {
  readonly outcome: Outcome;
  readonly total: Figure | null;
  readonly bySide: readonly { readonly side: Side; readonly figure: Figure }[];
  /** The figure over all sides, where somebody gives one. */
  readonly all: { readonly figure: Figure } | null;
}

/** What the data set says about itself. */
export interface ExportedDataset {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly citation: string;
  readonly date: Day;
  readonly sample: "curated" | "census";
  readonly attribution?: string;
  readonly isRestricted?: boolean;
}

/** What a file holds besides its incidents. */
export interface ExportContext {
  readonly dataset: ExportedDataset;
  readonly dictionaries: Dictionaries;
  readonly provenance: Provenance;
  /** False where the file holds some of the data set's incidents only, or what was known on a day. */
  readonly isWhole: boolean;
  governorateName(code: GovernorateCode): string;
}

/** One kind of file that incidents leave the program in; one file each in `kinds/`. */
export interface Exporter {
  /** Also the end of the file's name. */
  readonly id: string;
  /** Proper name, the same in every language. */
  readonly name: string;
  readonly mediaType: string;
  open(context: ExportContext): ExportWriter;
}

/** Writes one file, incident by incident, so that it never stands in memory as one text. */
export interface ExportWriter {
  /** What stands before the incidents. */
  readonly head: string;
  /** The next incident. */
  incident(exported: ExportedIncident): string;
  /** What stands after all of them. */
  tail(): string;
}
