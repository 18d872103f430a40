import type { ImportedFile } from "../../datasets/importing/importFile";
import type { ImportReport } from "../../datasets/importReport";
import { sharesIds } from "../../datasets/importing/sharedIds";
import type { DatasetStore, StoredDataset } from "../../datasets/store/datasetStore";

/** Data sets that are opened to be looked at. */
const MOST_OPENED = 5;

/**
 * The data set of the reader's that a file may be a newer version of: of the same format, with the file's name or with its ids, which for
 * tables of no known format say something only under the same header. Null where there is none. `beside`: those that were brought with it.
 * What is kept but cannot be read back is passed over: it must not stand in the way of a file.
 */
export async function olderVersion(
  store: Pick<DatasetStore, "list" | "open" | "report">, { dataset, report }: ImportedFile, beside: readonly string[],
): Promise<StoredDataset | null> {
  const ofFormat = (await store.list().catch(() => [])).filter(({ importer, id }) => importer === report.importer && !beside.includes(id));
  const named = ofFormat.find(({ files }) => files.some(({ name }) => name === report.file && !name.startsWith("pasted.")));
  if (named) return named;
  for (const candidate of ofFormat.toSorted((a, b) => b.importedAt - a.importedAt).slice(0, MOST_OPENED)) {
    if (await holdsSame(candidate.id).catch(() => false)) return candidate;
  }
  return null;

  async function holdsSame(id: string): Promise<boolean> {
    if (report.importer === "mapped" && headerOf(await store.report(id)) !== headerOf(report)) return false;
    return sharesIds((await store.open(id)).table, dataset.table);
  }
}

function headerOf({ columns }: ImportReport): string {
  return columns.map(({ column }) => column).join("\u001F");
}
