import * as v from "valibot";
import { refusal } from "./refusal";

const words = "lower-case Latin letters and digits, joined by single hyphens, at most 100 characters";

/** An id, such as `2022-01-20-ghuwayran-prison-break`, `c12` or `islamic-state`. */
export const identifier = v.pipe(
  v.string(refusal("wrong-type", words)),
  v.maxLength(100, refusal("out-of-range", words)),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, refusal("not-allowed", words)),
);
