import { ImportFailure } from "../importers/importFailure";
import { dayOf } from "../domain/day";
import { DatasetError, fetchBlob, fetchBytes, fetchText, type CatalogueEntry } from "./catalogue";
import { readDataset, type Dataset } from "./dataset";

/** Above so many incidents a text is read in a worker, since the page would stand still for longer than a worker takes to start. */
const MOST_ON_THE_PAGE = 20_000;

/** Fetches and reads a data set of the catalogue. Throws `DatasetError` where it cannot be had or is no data set. */
export async function loadDataset(entry: CatalogueEntry, base: string): Promise<Dataset> {
  const dataset = await read(entry, base);
  const { version } = entry;
  return version === "" ? dataset : { ...dataset, description: { ...dataset.description, version } };
}

async function read(entry: CatalogueEntry, base: string): Promise<Dataset> {
  const { file, rows } = entry;
  const address = new URL(`datasets/${file}`, base).href;
  if (file.endsWith(".columns")) {
    const [{ readColumnDataset }, bytes] = await Promise.all([import("./columnDataset"), fetchBytes(address)]);
    return readColumnDataset(bytes, file);
  }
  if (file.endsWith(".json") && rows <= MOST_ON_THE_PAGE) return readDataset(await fetchText(address), file);
  return readInWorker(await fetchBlob(address), entry);
}

/** Reads a file as one that a reader brings. What it does not say of itself, its entry in the catalogue does. */
async function readInWorker(blob: Blob, { id, title, file, licence, citation, date }: CatalogueEntry): Promise<Dataset> {
  const [{ importJob }, { guessedChoices }] = await Promise.all([import("./importing/importJob"), import("./importing/guessedChoices")]);
  const job = importJob(blob, file);
  try {
    const probed = await job.probe();
    const { dataset } = await job.read(guessedChoices(probed, title, date ?? dayOf(new Date())), () => undefined);
    const { description } = dataset;
    return probed.carrier === "document" ? dataset : { ...dataset, description: { ...description, id, licence, citation } };
  } catch (error) {
    if (error instanceof ImportFailure) throw new DatasetError(`${file} cannot be read: ${error.message}`);
    throw error;
  } finally {
    job.end();
  }
}
