import * as v from "valibot";
import { refusal } from "./refusal";

/** Text of 1 to `limit` characters (code points, as JSON Schema counts them), kept as it is. */
export function text(limit: number) {
  return boundedText(1, limit);
}

/** The same, or empty. */
export function textOrEmpty(limit: number) {
  return boundedText(0, limit);
}

function boundedText(least: number, limit: number) {
  const words = `text of ${least} to ${limit.toLocaleString("en")} characters`;
  return v.pipe(
    v.string(refusal("wrong-type", words)),
    v.check((given) => given.length >= least && isAtMost(given, limit), refusal("out-of-range", words)),
    v.metadata({ ...(least > 0 && { minLength: least }), maxLength: limit }),
  );
}

function isAtMost(given: string, limit: number): boolean {
  if (given.length <= limit) return true;
  return given.length <= 2 * limit && Array.from(given).length <= limit;
}
