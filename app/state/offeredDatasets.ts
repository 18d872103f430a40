import type { CatalogueEntry } from "../datasets/catalogue";
import { versionOfFiles } from "../datasets/dataVersion";
import type { StoredDataset } from "../datasets/store/datasetStore";
import type { Day } from "../domain/day";

/** A data set that can be shown: one beside the page, or one of the reader's own. */
export interface OfferedDataset {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly citation: string;
  /** Empty where none is asked for, or none is known. */
  readonly attribution: string;
  readonly isRestricted: boolean;
  readonly rows: number;
  /** Day of its release. */
  readonly date: Day | null;
  /** See `DatasetDescription`; empty where it is not known. */
  readonly version: string;
  readonly isShown: boolean;
  /** Null for one that is offered beside the page. */
  readonly stored: StoredDataset | null;
}

/** Those beside the page, then the reader's own. */
export function offeredDatasets(catalogue: readonly CatalogueEntry[], stored: readonly StoredDataset[], shown: readonly string[]): readonly OfferedDataset[] {
  const besideThePage = catalogue.map(({ id, title, licence, citation, rows, date, version }): OfferedDataset => ({
    id, title, licence, citation, attribution: "", isRestricted: false, rows, date, version, isShown: shown.includes(id), stored: null,
  }));
  const own = stored.filter(({ id }) => catalogue.every((entry) => entry.id !== id)).map((dataset): OfferedDataset => {
    const { id, title, licence, citation, attribution, isRestricted, rows, date } = dataset;
    return { id, title, licence, citation, attribution, isRestricted, rows, date, version: versionOfFiles(dataset.files), isShown: shown.includes(id), stored: dataset };
  });
  return [...besideThePage, ...own];
}
