import type { Figure } from "../../domain/casualty";
import { message } from "../../i18n/message";
import { leastOf, oneNumber } from "../oneNumber";
import type { CountingRule } from "../rule";

/** The counterpart of `conservative`: how far anybody goes. */
export const highest: CountingRule = {
  id: "highest",
  name: message("highest figure"),
  short: message("highest"),
  definition: message("The highest of the latest figures of all authorities; of two ends, the higher one. Unknown is never 0."),
  source: message("A rule of this program: how far anybody goes, to hold the others against. No data set that we know of counts so."),
  example: message("The highest is the Islamic State’s {best}.", { best: 260 }),
  takes: () => true,
  combine(stated) {
    return stated.length === 0 ? null : oneNumber(-leastOf(stated, (figure) => -highestOf(figure)), stated, highestOf);
  },
};

function highestOf({ high }: Figure): number {
  return high;
}
