import type { DatasetDescription } from "../importers/importer";
import { mergedTable } from "../table/merge/mergeTables";
import type { Dataset } from "./dataset";
import { descriptionTogether } from "./descriptionTogether";

/** Several data sets as one, in which every incident can be told from the others. */
export function datasetsTogether(datasets: readonly [Dataset, ...Dataset[]]): Dataset {
  const [only, ...others] = datasets;
  if (others.length === 0) return only;
  return {
    description: descriptionTogether(datasets.map(({ description }) => description) as [DatasetDescription, ...DatasetDescription[]]),
    table: mergedTable(datasets.map(({ description, table }) => ({ id: description.id, table }))),
    issues: datasets.flatMap(({ issues }) => issues),
  };
}
