import type { Figure } from "../../domain/casualty";
import { message } from "../../i18n/message";
import { leastOf, oneNumber } from "../oneNumber";
import type { CountingRule } from "../rule";

/**
 * ACLED, "FAQs: ACLED Fatality Methodology" and Codebook (2023), field `fatalities`: where reports differ or are vague, the most
 * conservative estimate. An "at most" counts with its number, which is then the lowest that anybody names.
 */
export const conservative: CountingRule = {
  id: "conservative",
  name: message("most conservative, after ACLED"),
  short: message("conservative"),
  definition: message("The lowest of the latest figures of all authorities; of two ends, the lower one. Unknown is never 0."),
  source: message(
    "ACLED, “FAQs: ACLED Fatality Methodology” and Codebook (2023), fatalities: where reports differ or are vague, the most conservative estimate. Differs: ACLED weighs how reliable a source is, gives one number for all sides together, and makes 10 of “tens”; here nobody is weighed, each side has its own lowest figure, and words without a number state none.",
  ),
  example: message("The lowest is Reuters’ “at least {best}”.", { best: 30 }),
  takes: () => true,
  combine(stated) {
    return stated.length === 0 ? null : oneNumber(leastOf(stated, lowest), stated, lowest);
  },
};

function lowest({ low, best }: Figure): number {
  return low ?? best;
}
