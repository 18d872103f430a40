import { useSearch } from "./addressContext";
import { shippedDataset } from "./atlas";
import { readSettings } from "./pageState";
import { readQuery } from "./query";

/** Id of the data set that the address names, else of the shipped one. */
export function useDatasetId(): string {
  return readSettings(readQuery(useSearch())).values.get("dataset") ?? shippedDataset;
}
