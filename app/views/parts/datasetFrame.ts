import type { FigureFrame } from "../../figures/frame/frame";
import type { DatasetDescription } from "../../importers/importer";

/** What a data set asks to be said wherever it is shown. */
export function datasetFrame(description: DatasetDescription): Pick<FigureFrame, "licence" | "citation" | "attribution" | "isRestricted" | "isSample" | "data"> {
  const { id, title, licence, citation, attribution = "", isRestricted = false, sample } = description;
  return { licence, citation, attribution, isRestricted, isSample: sample === "curated", data: { id, title, version: "" } };
}
