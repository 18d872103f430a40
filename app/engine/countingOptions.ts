import { sidesOf } from "../counting/sidesOf";
import type { CountingOptions } from "../counting/tally";
import type { IncidentTable } from "../table/table";
import type { View } from "./engine";
import { ruleOf } from "./ruleOf";

/** How a view counts the incidents of a table. Throws where the rule is not known. */
export function countingOptions(table: IncidentTable, { rule, asOf }: Pick<View, "rule" | "asOf">): CountingOptions {
  return { rule: ruleOf(rule), asOf, ...sidesOf(table.dictionaries) };
}
