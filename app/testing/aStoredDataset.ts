import type { StoredDataset } from "../datasets/store/datasetStore";
import { aDay } from "./aDay";
import { anImportReport } from "./anImportReport";

/** What is known of a data set that the reader brought in; with what a test says otherwise. */
export function aStoredDataset(said: Partial<StoredDataset> = {}): StoredDataset {
  const { file, size, hash, importer, counts } = anImportReport();
  return {
    id: "mine", title: "Mine", licence: "Mine alone", citation: "Me, 2026", attribution: "", isRestricted: false,
    date: aDay("2026-03-01"), sample: "census", rows: 2, bytes: 12_000, files: [{ name: file, size, hash }], importer,
    importedAt: aDay("2026-03-02"), counts, isLasting: true,
    ...said,
  };
}
