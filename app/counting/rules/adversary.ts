import { message } from "../../i18n/message";
import { lowestToHighest } from "../lowestToHighest";
import type { CountingRule, SideOrAll, Stated } from "../rule";

/** What each of the two sides that fight each other claims to have done to the other; of several claims as `range` counts. */
export const adversary: CountingRule = {
  id: "adversary",
  name: message("what the adversary claims"),
  short: message("adversary’s claim"),
  definition: message(
    "Of militants only what those who speak for security forces last claim, of security forces what those who speak for militants claim; of several the middle one (the lower of two), from lowest to highest. Of all others: not stated.",
  ),
  source: message("A rule of this program, to be held against “each party’s own figures”. Limit: rivals within a side, such as two armies, are not told apart; civilians and detainees fight nobody."),
  example: message("The Islamic State alone speaks for the militants: {best}.", { best: 260 }),
  takes,
  combine: (stated, side) => lowestToHighest(stated.filter((one) => takes(one, side))),
};

function takes({ speaksFor }: Stated, side: SideOrAll): boolean {
  return (side === "militants" && speaksFor === "security-forces") || (side === "security-forces" && speaksFor === "militants");
}
