import type { OfferedDataset } from "../../state/datasets";

/** Ids of those chosen that are still there, in the order in which all are listed. */
export function chosenDatasets(datasets: readonly OfferedDataset[], choice: readonly string[]): readonly string[] {
  return datasets.map(({ id }) => id).filter((id) => choice.includes(id));
}

export function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

/** Whether those chosen are those on show, so that there is nothing to do. */
export function isOnShow(datasets: readonly OfferedDataset[], chosen: readonly string[]): boolean {
  return datasets.every(({ id, isShown }) => isShown === chosen.includes(id));
}
