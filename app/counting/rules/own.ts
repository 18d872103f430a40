import { message } from "../../i18n/message";
import { lowestToHighest } from "../lowestToHighest";
import type { CountingRule, SideOrAll, Stated } from "../rule";

/** What a side admits: where several speak for it, from the lowest to the highest of theirs, as `range` counts. */
export const own: CountingRule = {
  id: "own",
  name: message("each party’s own figures"),
  short: message("own figures"),
  definition: message(
    "Of each side only what those who speak for a party of that side last say of their own; of several the middle one (the lower of two), from lowest to highest. For civilians, detainees and all sides together nobody speaks: not stated.",
  ),
  source: message("A rule of this program; Airwars, too, sets each belligerent’s own figures apart. Limit: allies and rivals within a side, such as two armies, are not told apart."),
  example: message("The SDF alone speak for the security forces’ side: {best}.", { best: 117 }),
  takes,
  combine: (stated, side) => lowestToHighest(stated.filter((one) => takes(one, side))),
};

/** Two who are each of an unknown side are not of one side. */
function takes({ speaksFor }: Stated, side: SideOrAll): boolean {
  return speaksFor === side && side !== "not-stated";
}
