import * as v from "valibot";
import { refusal } from "./refusal";

/** A list of 0 to `limit` values of one shape. */
export function listOf<Shape extends v.GenericSchema>(shape: Shape, limit: number) {
  const words = `a list of at most ${limit.toLocaleString("en")}`;
  return v.pipe(v.array(shape, refusal("wrong-type", words)), v.maxLength(limit, refusal("out-of-range", words)));
}
