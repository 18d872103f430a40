import type { Claim } from "../../domain/claim";
import type { PartyId } from "../../domain/identifiers";
import type { Party } from "../../domain/party";
import { readCount, type Count } from "../cells/readCount";
import type { RecordReport } from "../importer";
import { civilians, everybody } from "../parties/fixedParties";
import { claimOf, numbersOf, remarkCount, type Claimant, type Numbers } from "../rows/claims";
import { cellOf } from "../rows/columns";
import type { MappedField, Mapping } from "./mapping";

/** Where a table gives all killed and the civilians among them, the others are the difference. */
export const othersThanCivilians: Party = {
  id: "others-than-civilians" as PartyId, name: { en: "All but civilians" }, side: "not-stated", kind: "not-further-named",
};

type Casualties = Extract<MappedField, "killed" | "killedLow" | "killedHigh" | "killedCivilians" | "wounded">;

/** Claims of a row of an unknown table. */
export function mappedCasualties(claimant: Claimant, columns: readonly string[], mapping: Mapping) {
  return (row: readonly string[], report: RecordReport): readonly Claim[] => {
    const read = (field: Casualties): Count => {
      const index = mapping.columns[field];
      if (index === undefined) return NOT_STATED;
      const count = readCount(cellOf(row, index), mapping.decimal);
      remarkCount(count, columns[index] ?? "", cellOf(row, index), report);
      return count;
    };
    const claims: Claim[] = [];
    const add = (...[party, outcome, numbers, remark = null]: [PartyId, Claim["outcome"], Numbers | null, (string | null)?]): void => {
      if (numbers) claims.push(claimOf(claimant, claims.length + 1, party, outcome, numbers, remark));
    };
    const [low, high] = [read("killedLow"), read("killedHigh")];
    const total = totalOf(read("killed"), low, high);
    add(everybody.id, "killed", total.numbers, total.remark);
    if (total.isOutOfOrder) report.remark("ends-out-of-order", nameOf("killedLow"), total.words(), "Kept as written.");
    const killedCivilians = read("killedCivilians");
    const all = total.numbers;
    if (killedCivilians.kind !== "one" || all === null || all.bound === "unknown") add(civilians.id, "killed", numbersOf(killedCivilians));
    else if (killedCivilians.bound !== "exact" || (isRange(all) && killedCivilians.count > smallest(all))) {
      // The others are not known, and a side by itself would stand for the whole.
      claims.push({ ...claimOf(claimant, claims.length + 1, civilians.id, "killed", numbersOf(killedCivilians) ?? all), notCounted: "part of the number over all" });
    } else if (killedCivilians.count > smallest(all)) {
      report.remark("sum-differs", nameOf("killedCivilians"), killedCivilians.count, `More than all killed, ${smallest(all)}: not taken.`);
    } else {
      add(civilians.id, "killed", numbersOf(killedCivilians));
      add(othersThanCivilians.id, "killed", lessBy(all, killedCivilians.count), "all killed less civilians");
    }
    add(everybody.id, "wounded", numbersOf(read("wounded")));
    return claims;
  };

  function nameOf(field: Casualties): string {
    return columns[mapping.columns[field] ?? -1] ?? "";
  }
}

function isRange({ low, bound }: Numbers): boolean {
  return low !== null || bound !== "exact";
}

/** The smallest of the numbers given, in whatever order. */
function smallest({ count, low, high }: Numbers): number {
  return Math.min(...[count, low, high].filter((number) => number !== null));
}

function lessBy({ count, low, high, bound }: Numbers, less: number): Numbers {
  const lessened = (number: number | null): number | null => number === null ? null : number - less;
  return { count: lessened(count), low: lessened(low), high: lessened(high), bound };
}

const NOT_STATED: Count = { kind: "unknown", code: null };

interface Total {
  readonly numbers: Numbers | null;
  readonly remark: string | null;
  readonly isOutOfOrder: boolean;
  /** Of the three, as they are given. */
  words(): string;
}

/** Best, low and high as one figure; where all three are equal it is one number. One end by itself is an "at least" or "at most"; beside a best it is only said in words. */
function totalOf(best: Count, low: Count, high: Count): Total {
  const [count, least, most] = [oneOf(best), oneOf(low), oneOf(high)];
  const words = (): string => `low ${least ?? "not given"}, best ${count ?? "not given"}, high ${most ?? "not given"}`;
  const numbers = numbersOf(best);
  if (least !== null && least === most && least === count && best.kind === "one" && best.bound === "exact") {
    return { numbers, remark: null, isOutOfOrder: false, words };
  }
  if (least !== null && most !== null) {
    const isOutOfOrder = least > most || (count !== null && (count < least || count > most));
    return { numbers: { count, low: least, high: most, bound: "exact" }, remark: null, isOutOfOrder, words };
  }
  const end = least ?? most;
  if (end === null) return { numbers, remark: null, isOutOfOrder: false, words };
  if (numbers && numbers.bound !== "unknown") return { numbers, remark: words(), isOutOfOrder: false, words };
  return { numbers: { count: end, low: null, high: null, bound: least === null ? "at-most" : "at-least" }, remark: null, isOutOfOrder: false, words };
}

function oneOf(count: Count): number | null {
  return count.kind === "one" ? count.count : null;
}
