import type { IncidentId } from "../../domain/identifiers";
import type { QuestionKind } from "../engine";
import { inOrder, type ListOrder } from "./listOrder";

export interface PositionAsked extends ListOrder {
  /** Null: none is open. */
  readonly id: string | null;
}

export interface PositionAnswer {
  /** Of which incident. */
  readonly id: string | null;
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
  answer(selection, { id, ...order }) {
    const { incidents, places } = inOrder(selection, order);
    const at = (id === null ? undefined : places.get(id as IncidentId)) ?? -1;
    const idAt = (index: number) => incidents[index]?.incident.id ?? null;
    return { id, position: at < 0 ? null : at + 1, total: incidents.length, previous: idAt(at - 1), next: idAt(at + 1) };
  },
};
