import type { Figure } from "../../domain/casualty";
import { message } from "../../i18n/message";
import { around } from "../lowestToHighest";
import { leastOf } from "../oneNumber";
import type { CountingRule } from "../rule";

/**
 * UCDP Georeferenced Event Dataset, Codebook (Uppsala University, version 23.1, 2023), `best`, `low`, `high`, and UCDP Battle-Related
 * Deaths Dataset, Codebook: best is the most reliable figure, as a rule the lower one where none is more reliable; low and high are the
 * lowest and the highest that is thought possible. To speak for no party stands for reliability, which UCDP judges case by case.
 */
export const bestLowHigh: CountingRule = {
  id: "best-low-high",
  name: message("best, low and high, after UCDP"),
  short: message("best, low, high"),
  definition: message(
    "Best is the lowest of the latest figures of those who speak for no party to the conflict, where there is none of all; low and high are the lowest and highest of all. Unknown is never 0.",
  ),
  source: message(
    "UCDP Georeferenced Event Dataset, Codebook (Uppsala University, version 23.1, 2023), best, low and high, and UCDP Battle-Related Deaths Dataset, Codebook: best is the most reliable figure, as a rule the lower where none is more reliable. Differs: UCDP judges each source; here to speak for no party stands for that, and no figure is thrown out as unreasonable.",
  ),
  example: message("Reuters and SOHR speak for no party; the lower of theirs is Reuters’ “at least {best}”. From {low} to {high}, the Islamic State’s.", { best: 30, low: 30, high: 260 }),
  takes: () => true,
  combine(stated) {
    const impartial = stated.filter(({ speaksFor }) => speaksFor === null);
    return stated.length === 0 ? null : around(leastOf(impartial.length > 0 ? impartial : stated, bestOf), stated);
  },
};

function bestOf({ best }: Figure): number {
  return best;
}
