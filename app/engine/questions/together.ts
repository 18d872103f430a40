import type { Spot } from "../../domain/spot";
import type { QuestionKind } from "../engine";
import { spotOf } from "./spots";

export interface TogetherAsked {
  /** Rows of the cloud, as a click on the map finds them. */
  readonly rows: readonly number[];
}

/** Some incidents of the cloud as one spot, as if they were of one place; null where none of them is in view. */
export const together: QuestionKind<TogetherAsked, Spot | null> = {
  id: "together",
  answer({ inView }, { rows }) {
    const wanted = new Set(rows);
    const [spot = null] = spotOf("together", inView.filter(({ row }) => wanted.has(row)));
    return spot;
  },
};
