import * as v from "valibot";
import { parseDay } from "../../../domain/day";
import { refusal } from "./refusal";

const FORM = /^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$/;
const words = "a day that exists, as 2022-01-20, from 1900 to 2099";

/** A calendar day as ISO text. */
export const isoDay = v.pipe(
  v.string(refusal("wrong-type", words)),
  v.check((given) => FORM.test(given) && parseDay(given) !== null, refusal("impossible-day", words)),
  v.metadata({ format: "date", pattern: FORM.source }),
);
