import type { Bound } from "../../domain/claim";
import type { IssueCode } from "../../domain/issue";
import type { DecimalMark } from "../mapped/mapping";
import { withPlainDigits } from "./digits";
import { remembered } from "./remembered";
import { saysUnknown } from "./unknownWords";

/** What a cell says of a number of people. */
export type Count =
  /** One number, 0 to 10,000,000; 0 is a statement. */
  | { readonly kind: "one"; readonly count: number; readonly bound: Exclude<Bound, "unknown"> }
  /** Two ends, as written: `low` may be the larger. */
  | { readonly kind: "two"; readonly low: number; readonly high: number }
  /** No number: the cell is empty (`code` null), or it says so by a word or a code such as −99. */
  | { readonly kind: "unknown"; readonly code: "code-for-unknown" | "count-in-words" | null }
  /** Something that is no number of people. */
  | { readonly kind: "wrong"; readonly code: WrongCount };

type WrongCount = Extract<IssueCode, "not-a-number" | "negative-count" | "fraction-of-a-person" | "out-of-range">;

const MOST = 10_000_000;

/** Reads `17`, `1,234`, `at least 17`, `17+`, `~17`, `up to 5`, `3–5`, `several`, `-99`, digits in any script. Never 0 for what was not said. */
export function readCount(text: string, decimal: DecimalMark): Count {
  return decimal === "." ? withPoint(text) : withComma(text);
}

const withPoint = remembered((text) => countIn(text, "."));
const withComma = remembered((text) => countIn(text, ","));

function countIn(given: string, decimal: DecimalMark): Count {
  const text = given.trim();
  if (text === "") return { kind: "unknown", code: null };
  if (text.length > 100) return { kind: "wrong", code: "not-a-number" };
  if (saysUnknown(text)) return { kind: "unknown", code: "code-for-unknown" };
  const plain = withPlainDigits(text).toLowerCase();
  if (/^-9{1,2}(?:[.,]0+)?$/.test(plain)) return { kind: "unknown", code: "code-for-unknown" };
  const two = /^(?:between )?(\d[\d.,' ]*?)\s*(?:-|–|—|\bto\b|\band\b)\s*(\d[\d.,' ]*)$/.exec(plain);
  if (two) return between(numberIn(two[1] ?? "", decimal), numberIn(two[2] ?? "", decimal));
  const { body, bound } = boundIn(plain);
  const number = numberIn(body, decimal);
  if (typeof number === "number") return { kind: "one", count: number, bound };
  return number === "not-a-number" && IN_WORDS.test(plain) ? { kind: "unknown", code: "count-in-words" } : { kind: "wrong", code: number };
}

const IN_WORDS =
  /\b(?:several|some|few|many|multiple|numerous|dozens?|scores|tens|hundreds?|thousands?|plusieurs|dizaines|centaines|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b|عدة|عدد|عشرات|مئات|العديد/;

const MARKS: readonly (readonly [before: RegExp, after: RegExp | null, bound: "at-least" | "at-most" | "about"])[] = [
  [/^(?:at least|no fewer than|not less than|more than|over|min\.?|>=|≥|>|au moins|plus de|ما لا يقل عن|على الأقل|أكثر من)\s*/, /\s*(?:\+|or more|plus)$/, "at-least"],
  [/^(?:at most|up to|no more than|not more than|fewer than|less than|under|max\.?|<=|≤|<|jusqu'à|au plus|ما يصل إلى|أقل من)\s*/, /\s*or (?:fewer|less)$/, "at-most"],
  [/^(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|some|nearly|almost|roughly|~|≈|environ|حوالي|نحو)\s*/, null, "about"],
];

function boundIn(text: string): { readonly body: string; readonly bound: Exclude<Bound, "unknown"> } {
  for (const [before, after, bound] of MARKS) {
    for (const mark of [before, after]) if (mark?.test(text)) return { body: text.replace(mark, ""), bound };
  }
  return { body: text, bound: "exact" };
}

function between(low: number | WrongCount, high: number | WrongCount): Count {
  if (typeof low === "string") return { kind: "wrong", code: low };
  if (typeof high === "string") return { kind: "wrong", code: high };
  return { kind: "two", low, high };
}

/** Whole thousands are parted by what is not the decimal mark, by spaces or by apostrophes, three digits each. */
function numberIn(text: string, decimal: DecimalMark): number | WrongCount {
  const form = decimal === "." ? WITH_POINT : WITH_COMMA;
  const parts = form.exec(text);
  if (!parts) return "not-a-number";
  const [, sign = "", whole = "", rest = ""] = parts;
  if (/[1-9]/.test(rest)) return "fraction-of-a-person";
  const number = Number(whole.replace(/\D/g, ""));
  if (sign === "-" && number > 0) return "negative-count";
  return number > MOST ? "out-of-range" : number;
}

const WITH_POINT = /^([+-]?)(\d+|\d{1,3}(?:[,'\s]\d{3})+)(?:\.(\d*))?$/;
const WITH_COMMA = /^([+-]?)(\d+|\d{1,3}(?:[.'\s]\d{3})+)(?:,(\d*))?$/;
