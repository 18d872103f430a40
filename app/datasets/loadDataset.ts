import { fetchBytes, fetchText, type CatalogueEntry } from "./catalogue";
import { readDataset, type Dataset } from "./dataset";

/** Above so many incidents a text is read in a worker, since the page would stand still for longer than a worker takes to start. */
const MOST_ON_THE_PAGE = 20_000;

/** Fetches and reads a data set of the catalogue. Throws `DatasetError` where it cannot be had or is no data set. */
export async function loadDataset({ file, rows }: CatalogueEntry, base: string): Promise<Dataset> {
  const address = new URL(`datasets/${file}`, base).href;
  if (file.endsWith(".columns")) {
    const [{ readColumnDataset }, bytes] = await Promise.all([import("./columnDataset"), fetchBytes(address)]);
    return readColumnDataset(bytes, file);
  }
  if (rows > MOST_ON_THE_PAGE) {
    const { readInWorker } = await import("./worker/readInWorker");
    return readInWorker({ address, file });
  }
  return readDataset(await fetchText(address), file);
}
