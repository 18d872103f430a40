import type { Claim, Outcome } from "../../domain/claim";
import type { PartyId } from "../../domain/identifiers";
import type { Party } from "../../domain/party";
import { readCount, type Count } from "../cells/readCount";
import type { RecordReport, TableLayout } from "../importer";
import { everybody } from "../parties/fixedParties";
import { claimOf, numbersOf, remarkCount, type Claimant } from "../rows/claims";
import { cellOf, columnsOf } from "../rows/columns";

/** GTD counts perpetrators within its totals: this is everybody else. */
export const others: Party = {
  id: "others-than-perpetrators" as PartyId, name: { en: "All but the perpetrators" }, side: "not-stated", kind: "not-further-named",
};

export const hostages: Party = { id: "hostages" as PartyId, name: { en: "Hostages" }, side: "not-stated", kind: "not-further-named" };

/** Claims of a row: killed and wounded, over all and with the perpetrators apart, perpetrators captured, people taken. */
export function gtdCasualties(claimant: Claimant, { columns }: TableLayout) {
  const { indexOf } = columnsOf(columns);
  const at = {
    kill: indexOf("nkill"), killTer: indexOf("nkillter"), wound: indexOf("nwound"), woundTe: indexOf("nwoundte"), captured: indexOf("nperpcap"),
    isTaken: indexOf("ishostkid"), taken: indexOf("nhostkid"),
  };
  return (row: readonly string[], perpetrators: PartyId, report: RecordReport): readonly Claim[] => {
    const claims: Claim[] = [];
    const read = (index: number): Count => {
      const count = readCount(cellOf(row, index), ".");
      if (count.kind !== "one") remarkCount(count, columns[index] ?? "", cellOf(row, index), report);
      return count;
    };
    const add = (party: PartyId, outcome: Outcome, count: Count, remark: string | null = null): void => {
      const numbers = numbersOf(count);
      if (numbers) claims.push(claimOf(claimant, claims.length + 1, party, outcome, numbers, remark));
    };
    const addApart = (outcome: Outcome, allAt: number, ofThemAt: number): void => {
      const [all, ofThem] = [read(allAt), read(ofThemAt)];
      add(everybody.id, outcome, all);
      if (ofThem.kind !== "one") return;
      if (all.kind !== "one") return add(perpetrators, outcome, ofThem);
      if (ofThem.count > all.count) {
        report.remark("sum-differs", columns[ofThemAt] ?? "", cellOf(row, ofThemAt), `More than ${columns[allAt]}, ${all.count}, which is meant to include it: not taken.`);
        return;
      }
      add(perpetrators, outcome, ofThem);
      add(others.id, outcome, { kind: "one", count: all.count - ofThem.count, bound: "exact" }, `${columns[allAt]} less ${columns[ofThemAt]}`);
    };
    addApart("killed", at.kill, at.killTer);
    addApart("wounded", at.wound, at.woundTe);
    add(perpetrators, "captured", read(at.captured));
    if (cellOf(row, at.isTaken).trim() === "1") add(hostages.id, "kidnapped", read(at.taken));
    return claims;
  };
}
