import type { Claim } from "../../domain/claim";
import type { PartyId } from "../../domain/identifiers";
import { readCount, type Count } from "../cells/readCount";
import type { RecordReport, TableLayout } from "../importer";
import { civilians, everybody, unidentified } from "../parties/fixedParties";
import { claimOf, numbersOf, remarkCount, type Claimant, type Numbers } from "../rows/claims";
import { cellOf, columnsOf } from "../rows/columns";

const KINDS_OF_DEATHS = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"] as const;
const ALL = ["best", "low", "high"] as const;

/**
 * The claims of a row: one for each side, for civilians and for those of neither, and one over all of them with `best` between `low` and
 * `high`. Violence against civilians counts them under civilians: there, a 0 for "side b", which is the same people, is no second claim.
 */
export function ucdpDeaths(claimant: Claimant, { columns }: TableLayout) {
  const { indexOf } = columnsOf(columns);
  const indexes = KINDS_OF_DEATHS.map((name) => indexOf(name));
  const [best, low, high] = ALL.map((name) => indexOf(name)) as [number, number, number];
  const counted = (row: readonly string[], index: number, report: RecordReport): Count => {
    const count = readCount(cellOf(row, index), ".");
    if (count.kind !== "one") remarkCount(count, columns[index] ?? "", cellOf(row, index), report);
    return count;
  };

  return (row: readonly string[], sideA: PartyId, sideB: PartyId, report: RecordReport): readonly Claim[] => {
    const parties = [sideA, sideB, civilians.id, unidentified.id];
    const claims: Claim[] = [];
    let sum: number | null = 0;
    indexes.forEach((index, i) => {
      const count = counted(row, index, report);
      const known = count.kind === "one" ? count.count : null;
      sum = sum === null || known === null ? null : sum + known;
      const party = parties[i];
      const numbers = numbersOf(count);
      const isTwice = i === 1 && party === civilians.id && known === 0;
      if (numbers && party && !isTwice) claims.push(claimOf(claimant, i + 1, party, "killed", numbers));
    });
    const ends = [counted(row, best, report), counted(row, low, report), counted(row, high, report)] as const;
    const total = totalOf(...ends);
    if (total) claims.push(claimOf(claimant, 5, everybody.id, "killed", total));
    if (total) remarkTotal(total, sum, report);
    return claims;
  };
}

/** Best, low and high in one claim, each as it is given: `low` and `high` together or not at all. */
function totalOf(best: Count, low: Count, high: Count): Numbers | null {
  if (low.kind !== "one" || high.kind !== "one") return numbersOf(best);
  return { count: best.kind === "one" ? best.count : null, low: low.count, high: high.count, bound: "exact" };
}

function remarkTotal({ count, low, high }: Numbers, sum: number | null, report: RecordReport): void {
  if (low !== null && high !== null && (low > high || (count !== null && (count < low || count > high)))) {
    report.remark("ends-out-of-order", "best", `low ${low}, best ${count ?? "not given"}, high ${high}`, "Kept as written.");
  }
  if (count !== null && sum !== null && sum !== count) report.remark("sum-differs", "best", count, `The parts sum to ${sum}; both kept as written.`);
}
