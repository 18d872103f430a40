import type { Brought } from "../importDesk";
import type { ImportStep } from "./importSteps";

/** A file on its way. */
export interface QueuedFile {
  readonly id: number;
  readonly brought: Brought;
  /** Those that were brought at once have one in common: they are shown together. */
  readonly batch: number;
  readonly step: ImportStep;
}
