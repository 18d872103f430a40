import type { Claim } from "../domain/claim";
import { isoDay } from "../domain/day";
import type { ExportNames } from "./exportNames";

/** A claim in a cell: `killed, Civilians: at least 4; Monitor, 2022-01-21`, then why it is not counted, and its remark. */
export function claimLine(claim: Claim, names: ExportNames): string {
  const { outcome, party, authority, reported, notCounted, remark } = claim;
  return [
    `${outcome}, ${names.party(party)}: ${countWords(claim)}`,
    `${names.authority(authority)}, ${reported === null ? "day unknown" : isoDay(reported)}`,
    notCounted === null ? "" : `not counted: ${notCounted}`,
    remark ?? "",
  ].filter(Boolean).join("; ");
}

/** As it was given: `8 (5–12)`, `at least 4`, `5–12`. */
function countWords({ count, low, high, bound }: Claim): string {
  const ends = low !== null && high !== null ? `${low}–${high}` : null;
  if (count === null) return ends ?? "no number given";
  const worded = bound === "exact" || bound === "unknown" ? String(count) : `${bound.replace("-", " ")} ${count}`;
  return ends === null ? worded : `${worded} (${ends})`;
}
