import type { DatasetDescription } from "../../importers/importer";
import { bytesIn } from "../../table/buffers";
import { versionOfFiles } from "../dataVersion";
import type { DatasetToStore, StoredDataset } from "./datasetStore";

/** What is to be known of a data set under the id that it got. */
export function storedDatasetOf({ description, table, report, importedAt }: DatasetToStore, id: string, isLasting: boolean): StoredDataset {
  const { file, size, hash, importer, counts } = report;
  return {
    ...description,
    attribution: description.attribution ?? "",
    isRestricted: description.isRestricted ?? false,
    id,
    rows: table.rows,
    bytes: bytesIn(table),
    files: [{ name: file, size, hash }],
    importer,
    importedAt,
    counts,
    isLasting,
  };
}

export function descriptionOf(stored: StoredDataset): DatasetDescription {
  const { id, title, licence, citation, date, sample, attribution, isRestricted } = stored;
  const version = versionOfFiles(stored.files);
  return { id, title, licence, citation, date, sample, isRestricted, ...(attribution === "" ? {} : { attribution }), ...(version === "" ? {} : { version }) };
}

export function byTitle(datasets: readonly StoredDataset[]): readonly StoredDataset[] {
  return datasets.toSorted((a, b) => Number(a.title > b.title) - Number(a.title < b.title) || Number(a.id > b.id) - Number(a.id < b.id));
}

/** The one that was read from a file with these bytes. */
export function withHash(datasets: readonly StoredDataset[], hash: string): StoredDataset | null {
  return datasets.find(({ files }) => files.some((file) => file.hash === hash)) ?? null;
}
