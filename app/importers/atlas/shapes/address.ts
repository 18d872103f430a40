import * as v from "valibot";
import { refusal } from "./refusal";

const words = "an address that begins with http:// or https://, without user name or spaces, at most 2,000 characters; empty where there is none";

/**
 * A page's address; empty for what is no page, such as the file of rows that a reader brought in. The pattern keeps out every scheme that
 * could run or read something, and a user name before the host.
 */
export const address = v.pipe(
  v.string(refusal("wrong-type", words)),
  v.maxLength(2000, refusal("out-of-range", words)),
  v.regex(/^(https?:\/\/[^\s/?#@\\]+([/?#][^\s\\]*)?)?$/, refusal("unsafe-address", words)),
);
