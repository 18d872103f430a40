import type { Spot } from "../../domain/spot";
import type { QuestionKind } from "../engine";
import { spotOf } from "./spots";

export interface TogetherAsked {
  /** Rows of the cloud, as a pointer on the map finds them. */
  readonly rows: readonly number[];
  /** Id of an incident that is to be marked; null: none. */
  readonly id: string | null;
}

/** Keys of the two spots. */
export const POINTED = "pointed";
export const MARKED = "marked";

/**
 * Incidents of the cloud that are told apart: those of some rows as one spot, as if they were of one place, and one by its id as another.
 * What is not in view, or has no place on the map, is left out.
 */
export const together: QuestionKind<TogetherAsked, readonly Spot[]> = {
  id: "together",
  answer({ inView }, { rows, id }) {
    const wanted = new Set(rows);
    const marked = inView.filter(({ incident }) => incident.id === id);
    return [...spotOf(POINTED, inView.filter(({ row }) => wanted.has(row))), ...spotOf(MARKED, marked)];
  },
};
