import type { StatedData } from "../../domain/figureState";
import type { OfferedDataset } from "../offeredDatasets";

/** How a data set that an image names stands here. */
export interface DataStanding {
  readonly stated: StatedData;
  /** `unknown`: it is here by its name, and its version is known only here or only there, or nowhere. */
  readonly kind: "same" | "another-version" | "unknown" | "missing";
  /** What it is here; null where it is missing. */
  readonly here: Pick<OfferedDataset, "id" | "title" | "version" | "isShown"> | null;
}

/** By content first, whatever it is called here; then by name. One that is on show goes before one that is not. */
export function dataStanding(stated: StatedData, offered: readonly OfferedDataset[]): DataStanding {
  const best = (is: (dataset: OfferedDataset) => boolean) => offered.find((dataset) => dataset.isShown && is(dataset)) ?? offered.find(is);
  const same = best(({ version }) => stated.version !== "" && version === stated.version);
  if (same) return { stated, kind: "same", here: same };
  const named = best(({ id }) => id === stated.id);
  if (!named) return { stated, kind: "missing", here: null };
  return { stated, kind: stated.version === "" || named.version === "" ? "unknown" : "another-version", here: named };
}
