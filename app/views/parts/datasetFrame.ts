import type { StatedData } from "../../domain/figureState";
import type { FigureFrame } from "../../figures/frame/frame";
import type { DatasetDescription } from "../../importers/importer";

type OfDataset = Pick<FigureFrame, "licence" | "citation" | "attribution" | "isRestricted" | "isSample" | "data">;

/** What a data set asks to be said wherever it is shown; `parts`: the data sets that it is made of. */
export function datasetFrame(description: DatasetDescription, parts: readonly DatasetDescription[]): OfDataset {
  const { licence, citation, attribution = "", isRestricted = false, sample } = description;
  return { licence, citation, attribution, isRestricted, isSample: sample === "curated", data: { ...statedData(description), parts: parts.map(statedData) } };
}

function statedData({ id, title, version = "" }: DatasetDescription): StatedData {
  return { id, title, version };
}
