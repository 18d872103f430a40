import type { SpotsAnswer } from "../../../engine/questions/spots";
import { counted, message, type Message } from "../../../i18n/message";
import type { InView } from "../../figure";
import { addedSidesNote, notStatedNotes, openEndNotes, outsideRuleNote } from "../../notes";

/** Of the incidents on the map, those that state no number, and those that are not on it; a cloud knows the former of all in view alone. */
export function mapNotes({ spots, cloud, notOnMap }: SpotsAnswer, inView?: InView): readonly Message[] {
  if (cloud) return [...(inView ? notStatedNotes(inView.notStated, inView.shown) : []), cloudNote, ...notOnMapNotes(notOnMap)];
  const shown = spots.reduce((sum, { incidents }) => sum + incidents.length, 0);
  const notStated = spots.reduce((sum, spot) => sum + spot.notStated, 0);
  const outsideRule = spots.reduce((sum, spot) => sum + spot.outsideRule, 0);
  if (shown + notOnMap === 0) return notStatedNotes(0, 0);
  return [
    ...(outsideRule > 0 ? [outsideRuleNote(message("incidents on the map"), notStated, shown, outsideRule)] : notStated === 0 ? [] : [counted(
      notStated,
      "{count} of {all} incidents on the map states no number killed; it is not counted as 0.",
      "{count} of {all} incidents on the map state no number killed; they are not counted as 0.",
      { all: shown },
    )]),
    ...(shown === 0 || notStated > 0 ? [] : [counted(shown, "The incident on the map states a number killed.", "All {count} incidents on the map state a number killed.")]),
    ...notOnMapNotes(notOnMap),
  ];
}

/** Incidents that no map can show. */
export function notOnMapNotes(notOnMap: number): readonly Message[] {
  if (notOnMap === 0) return [];
  return [counted(
    notOnMap,
    "Not on the map: {count} incident whose place is withheld or known only to the country.",
    "Not on the map: {count} incidents whose places are withheld or known only to the country.",
  )];
}

/** How to read numerals, and the ranges beside names. */
export function mapReading({ spots }: SpotsAnswer): readonly Message[] {
  if (spots.length === 0) return [];
  return [numeralsNote, addedSidesNote, ...openEndNotes(spots.map(({ killed }) => killed))];
}

export const numeralsNote = message("Numerals count incidents at one place, or where symbols overlap.");

export const cloudNote = message(
  "Too many incidents for a symbol each: a disc wherever some fall on one pixel, larger from 10, 100 and 1,000, in the colour of the side with most of the reported killed; pale where places are known to some kilometres only. A number in a dashed box counts those known to the governorate only.",
);
