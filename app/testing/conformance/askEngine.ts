import type { Day, Period } from "../../domain/day";
import type { Engine, QuestionKind, View } from "../../engine/engine";
import type { FilterValues } from "../../filters/filter";
import type { IncidentTable } from "../../table/table";

export type MakeEngine = (id: string, table: IncidentTable) => Engine;

/** A view in short. */
export interface ShortView {
  readonly filters?: FilterValues;
  readonly rule?: string;
  readonly asOf?: Day | null;
}

export function viewOf({ filters = {}, rule = "range", asOf = null }: ShortView): View {
  return { filters, rule, asOf };
}

export async function ask<Asked, Answer>(
  engine: Engine, question: QuestionKind<Asked, Answer>, asked: Asked, view: View, period: Period | null,
): Promise<Answer> {
  return (await engine.ask(question, asked, view)).within(period);
}
