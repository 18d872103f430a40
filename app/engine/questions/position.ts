import type { IncidentId } from "../../domain/identifiers";
import type { QuestionKind } from "../engine";
import { listed, type ListOrder } from "./page";

export interface PositionAsked extends ListOrder {
  /** Null: none is open. */
  readonly id: string | null;
}

export interface PositionAnswer {
  /** From 1; null where the list does not hold the incident. */
  readonly position: number | null;
  readonly total: number;
  readonly previous: IncidentId | null;
  /** The first of the list where it does not hold the incident. */
  readonly next: IncidentId | null;
}

/** Where an incident stands in the list, and what stands beside it. */
export const position: QuestionKind<PositionAsked, PositionAnswer> = {
  id: "position",
  answer({ inView }, { id, ...order }) {
    const ids = listed(inView, order).map((row) => row.id);
    const at = ids.findIndex((listedId) => listedId === id);
    return { position: at < 0 ? null : at + 1, total: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
  },
};
