import * as v from "valibot";
import { refusal } from "./refusal";

/** One of the listed words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, refusal("not-allowed", `one of ${words.join(", ")}`));
}
