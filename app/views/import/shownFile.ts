import type { QueuedFile } from "../../state/imports/queuedFile";
import { isOver } from "../../state/imports/importSteps";

/** The file that is shown: the one chosen, else the first that is on its way, else the last. */
export function shownFile(files: readonly QueuedFile[], chosen: number | null): QueuedFile | undefined {
  return files.find(({ id }) => id === chosen) ?? files.find(({ step }) => !isOver(step)) ?? files.at(-1);
}
