import { shippedDataset } from "./atlas";
import { useSetting } from "./useSetting";

/** Id of the data set that the address names, else of the shipped one. */
export function useDatasetId(): string {
  return useSetting("dataset") ?? shippedDataset;
}
