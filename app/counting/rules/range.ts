import { message } from "../../i18n/message";
import { lowestToHighest } from "../lowestToHighest";
import type { CountingRule } from "../rule";

/** Every authority's latest figure: smallest, middle (the lower of two) and largest. */
export const range: CountingRule = {
  id: "range",
  name: message("latest figures, lowest to highest"),
  short: message("range"),
  definition: message(
    "Latest figure of each authority; low is the smallest, high the largest, best the middle one (the lower of two). Unknown is never 0.",
  ),
  source: message("A rule of this program: it prefers nobody, and shows how far apart they are."),
  example: message("Four figures, the lower of the two middle ones is {best}; from {low} to {high}.", { best: 117, low: 30, high: 260 }),
  takes: () => true,
  combine: lowestToHighest,
};
