import { sharesIds } from "../../datasets/importing/sharedIds";
import type { ImportedFile } from "../../datasets/importing/importFile";
import type { DatasetStore, StoredDataset } from "../../datasets/store/datasetStore";

/** Data sets that are opened to be looked at. */
const MOST_OPENED = 5;

/** The data set of the reader's that a file may be a newer version of: of the same format, with the file's name or with its ids; else null. */
export async function olderVersion(store: Pick<DatasetStore, "list" | "open">, { dataset, report }: ImportedFile): Promise<StoredDataset | null> {
  const ofFormat = (await store.list()).filter(({ importer }) => importer === report.importer);
  const named = ofFormat.find(({ files }) => files.some(({ name }) => name === report.file && !name.startsWith("pasted.")));
  if (named) return named;
  for (const candidate of ofFormat.toSorted((a, b) => b.importedAt - a.importedAt).slice(0, MOST_OPENED)) {
    const { table } = await store.open(candidate.id);
    if (sharesIds(table, dataset.table)) return candidate;
  }
  return null;
}
