import type { Figure } from "../../domain/casualty";
import { message } from "../../i18n/message";
import { leastOf, oneNumber } from "../oneNumber";
import type { CountingRule, Stated } from "../rule";

/**
 * Global Terrorism Database, Codebook (START, University of Maryland, 2021), section VIII "Casualties and consequences": the latest
 * sources; where they differ the majority's figure, without one the lowest that is offered; not what rests on a perpetrator's claim.
 * Who speaks for militants stands for the perpetrator, since a rule does not know who attacked.
 */
export const majority: CountingRule = {
  id: "majority",
  name: message("majority, after the GTD"),
  short: message("majority"),
  definition: message(
    "The number that more than half of the authorities last state, without such a one the lowest. Figures of those who speak for militants are left out. Unknown is never 0.",
  ),
  source: message(
    "Global Terrorism Database, Codebook (START, University of Maryland, 2021), VIII. Casualties and consequences: of the latest independent sources the majority’s figure, without one the lowest, and none that rests on a perpetrator’s claim. Differs: the GTD doubts some sources, and gives one number for all the dead together.",
  ),
  example: message("The Islamic State’s figure is left out. No two of the other three agree, so the lowest: Reuters’ “at least {best}”.", { best: 30 }),
  takes,
  combine(stated) {
    const taken = stated.filter(takes);
    if (taken.length === 0) return null;
    const most = taken.find(({ figure }) => taken.filter((other) => other.figure.best === figure.best).length * 2 > taken.length);
    return oneNumber(most?.figure.best ?? leastOf(taken, bestOf), taken, bestOf);
  },
};

function takes({ speaksFor }: Stated): boolean {
  return speaksFor !== "militants";
}

function bestOf({ best }: Figure): number {
  return best;
}
