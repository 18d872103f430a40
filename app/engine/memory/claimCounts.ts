import { outcomes } from "../../domain/claim";
import { addClaims, type RunningReports } from "../authorityReports";
import type { MemoryView } from "./memoryView";
import { isClaimKnown } from "./statedColumns";

export interface ClaimCounts {
  /** Adds the claims of a row that were known by the as-of day; gives of how many authorities they are. */
  add(row: number): number;
  addTo(reports: RunningReports): void;
}

/** How many claims of each outcome each authority makes, and on how many incidents, in columns by its code. */
export function claimCounts({ table, asOf }: Pick<MemoryView, "table" | "asOf">): ClaimCounts {
  const { claims: { offsets, authority, outcome } } = table;
  const isKnown = isClaimKnown(table, asOf);
  const codes = authority.dictionary.length;
  const numberOf = Uint8Array.from(outcome.dictionary, (word) => outcomes.indexOf(word));
  const [incidents, claims, lastRow] = [new Uint32Array(codes), new Uint32Array(codes * outcomes.length), new Int32Array(codes).fill(-1)];
  return {
    add(row) {
      let speaking = 0;
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? end; at < end; at += 1) {
        if (!isKnown(at)) continue;
        const code = authority.codes[at] ?? 0;
        const cell = code * outcomes.length + (numberOf[outcome.codes[at] ?? 0] ?? 0);
        claims[cell] = (claims[cell] ?? 0) + 1;
        if (lastRow[code] === row) continue;
        lastRow[code] = row;
        incidents[code] = (incidents[code] ?? 0) + 1;
        speaking += 1;
      }
      return speaking;
    },
    addTo(reports) {
      authority.dictionary.forEach((id, code) => {
        const count = incidents[code] ?? 0;
        if (count > 0) addClaims(reports, id, count, outcomes.map((of, at) => [of, claims[code * outcomes.length + at] ?? 0]));
      });
    },
  };
}
