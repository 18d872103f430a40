import * as v from "valibot";
import { refusal } from "./refusal";

const words = "a whole number of persons from 0 to 10,000,000";

/** A number of persons; 0 is a statement. */
export const count = v.pipe(
  v.number(refusal("wrong-type", words)),
  v.integer(refusal("wrong-type", words)),
  v.minValue(0, refusal("out-of-range", words)),
  v.maxValue(10_000_000, refusal("out-of-range", words)),
);
