import type { CountingOptions } from "../counting/tally";
import type { PartyId } from "../domain/identifiers";
import type { Side } from "../domain/party";
import type { IncidentTable } from "../table/table";
import type { View } from "./engine";
import { ruleOf } from "./ruleOf";

/** How a view counts the incidents of a table. Throws where the rule is not known. */
export function countingOptions(table: IncidentTable, { rule, asOf }: Pick<View, "rule" | "asOf">): CountingOptions {
  return { rule: ruleOf(rule), asOf, sideOf: sideOf(table) };
}

/** The side of each party by the data set's dictionary. */
export function sideOf({ dictionaries }: IncidentTable): (party: PartyId) => Side {
  const known = new Map(dictionaries.parties.map((party) => [party.id, party.side]));
  return (party) => known.get(party) ?? "not-stated";
}
