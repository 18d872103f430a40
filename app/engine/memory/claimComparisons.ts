import { outcomes } from "../../domain/claim";
import type { AuthorityId } from "../../domain/identifiers";
import { countsFromAt } from "../../table/claimColumns";
import { SHOWN_ONLY } from "../../table/table";
import { addDifferences, addFirsts, FEWEST_OTHERS, type RunningReports, type Said } from "../authorityReports";
import { OPEN_HIGH, OPEN_LOW } from "../figureColumn";
import type { MemoryView } from "./memoryView";
import { hasNumber, isClaimKnown, statedColumns, type StatedColumns } from "./statedColumns";

/** Adds of a row who was first with a figure, and how far figures are apart. Clearer is `addIncident`, which reads the incident: 100,000 with four claims each take it twelve seconds, and this less than three. */
export function addComparisons({ table, asOf }: Pick<MemoryView, "table" | "asOf">): (reports: RunningReports, row: number) => void {
  const { authority, outcome } = table.claims;
  const datedOf = datedClaims({ table, asOf });
  const stated = outcomes.filter((word) => outcome.dictionary.includes(word)).map((word) => statedColumns(table, word, asOf));
  return (reports, row) => {
    const dated = datedOf(row);
    for (const said of dated.values()) if (said.length > 1) addFirsts(reports, said);
    dated.clear();
    for (const columns of stated) {
      const [from, to] = [columns.offsets[row] ?? 0, columns.offsets[row + 1] ?? 0];
      if (to - from > FEWEST_OTHERS) addOfSides(reports, columns, from, to, authority.dictionary);
    }
  };
}

/** The dated figures of a row by the code of their outcome. The same map each time. */
function datedClaims({ table, asOf }: Pick<MemoryView, "table" | "asOf">): (row: number) => Map<number, Said[]> {
  const { offsets, authority, outcome, counted } = table.claims;
  const [isKnown, dayAt] = [isClaimKnown(table, asOf), countsFromAt(table.claims)];
  const dated = new Map<number, Said[]>();
  return (row) => {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? end; at < end; at += 1) {
      const day = dayAt(at);
      const id = authority.dictionary[authority.codes[at] ?? 0];
      if (day === null || id === undefined || counted[at] === SHOWN_ONLY || !isKnown(at) || !hasNumber(table, at)) continue;
      const code = outcome.codes[at] ?? 0;
      const said = dated.get(code);
      if (said) said.push([id, day]);
      else dated.set(code, [[id, day]]);
    }
    return dated;
  };
}

/** What is stated of a row from one position up to another: the statements of a side stand together. */
function addOfSides(reports: RunningReports, { side, authority, figures }: StatedColumns, from: number, to: number, names: readonly AuthorityId[]): void {
  let said: Said[] = [];
  for (let at = from; at < to; at += 1) {
    const id = names[authority[at] ?? 0];
    if (id !== undefined && ((figures.flags[at] ?? 0) & (OPEN_LOW | OPEN_HIGH)) === 0) said.push([id, figures.best[at] ?? 0]);
    if (at + 1 < to && side[at + 1] === side[at]) continue;
    addDifferences(reports, said);
    said = [];
  }
}
