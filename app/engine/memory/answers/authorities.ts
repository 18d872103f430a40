import { outcomes } from "../../../domain/claim";
import { addClaims, addIncident, reportsOf, type RunningReports } from "../../authorityReports";
import { authorities as question, type AuthoritiesAnswer } from "../../questions/authorities";
import type { MemoryAnswer } from "../memoryAnswer";
import type { MemoryView } from "../memoryView";
import { isClaimKnown } from "../statedColumns";
import { visit } from "../visit";

/** One pass over the claims' columns; only incidents of which several authorities speak are read, for who was first and how far they are apart. */
export const authorities: MemoryAnswer<null, AuthoritiesAnswer> = {
  question,
  over(view) {
    const { table: { dictionaries: { authorities: names } }, asOf } = view;
    return (period) => {
      const reports: RunningReports = new Map();
      const lone = loneClaims(view);
      let incidents = 0;
      visit(view, period, [], (row) => {
        incidents += 1;
        if (!lone.add(row)) addIncident(reports, view.countedOnce(row), asOf);
      });
      lone.addTo(reports);
      return { authorities: reportsOf(reports, names), incidents };
    };
  },
};

interface LoneClaims {
  /** False where several authorities speak of the incident: it is not added then. */
  add(row: number): boolean;
  addTo(reports: RunningReports): void;
}

/** Adds up the claims of incidents of which one authority alone speaks: it is never first among others, nor apart from them. */
function loneClaims({ table, asOf }: MemoryView): LoneClaims {
  const { claims: { offsets, authority, outcome } } = table;
  const isKnown = isClaimKnown(table, asOf);
  const numberOf = Uint8Array.from(outcome.dictionary, (word) => outcomes.indexOf(word));
  const [incidents, claims] = [new Uint32Array(authority.dictionary.length), new Uint32Array(authority.dictionary.length * outcomes.length)];
  return {
    add(row) {
      const [first, end] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
      const code = authority.codes[first] ?? 0;
      for (let at = first + 1; at < end; at += 1) if (authority.codes[at] !== code) return false;
      let known = 0;
      for (let at = first; at < end; at += 1) {
        if (!isKnown(at)) continue;
        known += 1;
        const cell = code * outcomes.length + (numberOf[outcome.codes[at] ?? 0] ?? 0);
        claims[cell] = (claims[cell] ?? 0) + 1;
      }
      if (known > 0) incidents[code] = (incidents[code] ?? 0) + 1;
      return true;
    },
    addTo(reports) {
      authority.dictionary.forEach((id, code) => {
        const count = incidents[code] ?? 0;
        if (count > 0) addClaims(reports, id, count, outcomes.map((of, at) => [of, claims[code * outcomes.length + at] ?? 0]));
      });
    },
  };
}
