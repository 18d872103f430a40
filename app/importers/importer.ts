import type { Day } from "../domain/day";
import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";
import type { Issue } from "../domain/issue";

/** `curated`: chosen by hand, never to be read as a trend; `census`: meant to hold everything of its kind. */
export const samples = ["curated", "census"] as const;
export type Sample = (typeof samples)[number];

/** What a data set says about itself. */
export interface DatasetDescription {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly citation: string;
  /** Day of its release. */
  readonly date: Day;
  readonly sample: Sample;
}

/** A text after reading. Every incident in it has passed; every one that has not is explained by the issues. */
export interface ImportedDataset {
  /** Null where the text is no data set of this format; there are no incidents then, and the issues say why. */
  readonly dataset: DatasetDescription | null;
  readonly dictionaries: Dictionaries;
  /** In the text's order. `related` and `scope` may name an incident that was itself refused. */
  readonly incidents: readonly Incident[];
  readonly issues: readonly Issue[];
  /** Incidents: `read` = `accepted` + `refused`. */
  readonly counts: { readonly read: number; readonly accepted: number; readonly refused: number };
}

/** One file format. */
export interface Importer {
  readonly id: string;
  /** Whether a text is in this format, by its first few thousand characters. */
  recognises(head: string): boolean;
  /**
   * Reads a whole text. Never throws: what is wrong becomes an issue, with `file` as its file and a JSON pointer (or the format's
   * own address) from the top of the text.
   */
  read(text: string, file: string): ImportedDataset;
}
