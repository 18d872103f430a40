import type { Claim } from "../../domain/claim";
import { readCount } from "../cells/readCount";
import type { RecordReport } from "../importer";
import { everybody } from "../parties/fixedParties";
import { claimOf, numbersOf, remarkCount, UNKNOWN, type Claimant, type Numbers } from "../rows/claims";

const NOTHING: readonly Claim[] = [];
const MOST_KEPT = 1_000;

/**
 * The claim of a row's `fatalities`, over all sides. ACLED writes 0 where its notes say that the number is unknown, and a number such as
 * 10 or 3 where they say that it was coded so: neither is a count. Claims that are equal are one object.
 */
export function acledFatalities(claimant: Claimant, field: string): (cell: string, notes: string, report: RecordReport) => readonly Claim[] {
  const claim = (numbers: Numbers, remark: string | null = null) => [claimOf(claimant, 1, everybody.id, "killed", numbers, remark)];
  const unknown = claim(UNKNOWN);
  const counted = new Map<number, readonly Claim[]>();
  return (cell, notes, report) => {
    const count = readCount(cell, ".");
    if (count.kind !== "one" || count.bound !== "exact") {
      remarkCount(count, field, cell, report);
      const numbers = numbersOf(count);
      return numbers ? claim(numbers) : NOTHING;
    }
    if (count.count === 0 && saysUnknown(notes)) {
      report.remark("casualties-unknown", field, cell, "Number not known: the notes say so.");
      return unknown;
    }
    if (count.count > 0 && saysCoded(notes, count.count)) {
      report.remark("coded-not-counted", field, cell, "Number not known: the notes say that it was coded.");
      return claim(UNKNOWN, `coded as ${count.count}`);
    }
    const known = counted.get(count.count);
    if (known) return known;
    const made = claim({ count: count.count, low: null, high: null, bound: "exact" });
    if (counted.size < MOST_KEPT) counted.set(count.count, made);
    return made;
  };
}

/** Plain words are looked for before the pattern: most notes have none. */
function saysUnknown(notes: string): boolean {
  return (notes.includes("nknown") || notes.includes("not known")) && UNKNOWN_NUMBER.test(notes);
}

function saysCoded(notes: string, count: number): boolean {
  if (!notes.includes("oded ")) return false;
  for (const [, number] of notes.matchAll(CODED)) if (Number(number) === count) return true;
  return false;
}

const UNKNOWN_NUMBER =
  /\b(?:casualties|fatalities|deaths)(?: (?:are|is|were|was|remain|remains|currently|still|reported|as|number)){0,3} (?:unknown|not known)\b|\bunknown (?:number of )?(?:casualties|fatalities|deaths)\b/i;
const CODED = /\bcoded (?:as|to|at) (\d{1,8})\b/gi;
