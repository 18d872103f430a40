import type { QuestionKind } from "../engine";
import { isDisputed, statedParts } from "../statedParts";

/** k of n. */
export interface ContestedCount {
  readonly contested: number;
  /** Incidents in view. */
  readonly incidents: number;
}

/** In how many incidents in view the latest figures of two authorities, on the killed of one side, exclude each other. The rule has no part in it. */
export const contestedCount: QuestionKind<null, ContestedCount> = {
  id: "contested-count",
  answer: ({ inView }) => ({ contested: inView.filter((counted) => statedParts(counted).some(isDisputed)).length, incidents: inView.length }),
};
