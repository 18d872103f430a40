import type { Font } from "../../../cartography/pen";
import type { Setting } from "../parts/setting";
import type { PlacedNight } from "./placedNights";
import type { TimelineLayout } from "./timelineLayout";

/** The nights whose words have room: none meets the one before it. */
export function nightWords({ nights }: TimelineLayout, letters: Font, { translator, measure }: Setting): readonly PlacedNight[] {
  const half = measure(translator.t("same night"), letters) / 2 + letters.size * 0.3;
  let free = -Infinity;
  return nights.toSorted((a, b) => a.x - b.x).filter(({ x }) => {
    if (x - half < free) return false;
    free = x + half;
    return true;
  });
}
