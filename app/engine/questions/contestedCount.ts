import type { QuestionKind } from "../engine";
import { isContested } from "../statedParts";

/** k of n. */
export interface ContestedCount {
  readonly contested: number;
  /** Incidents in view. */
  readonly incidents: number;
}

/** In how many incidents in view the latest figures of two authorities, on the killed of one side, exclude each other. The rule has no part in it. */
export const contestedCount: QuestionKind<null, ContestedCount> = {
  id: "contested-count",
  answer: ({ inView }) => ({ contested: inView.filter(isContested).length, incidents: inView.length }),
};
