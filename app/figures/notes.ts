import type { Figure } from "../domain/casualty";
import { counted, message, type Message } from "../i18n/message";

/** What every figure says where its filters leave nothing. */
export const noIncident = message("No incident matches these filters");

/** The same as a sentence. */
export const noIncidentNote = message("No incident matches these filters.");

/** Where there is nothing to filter. */
export const emptyDataset = message("This data set holds no incident of Syria or Iraq");

/** Of the incidents in view, those that state no number killed; and of how many of them somebody states one that the rule does not take. */
export function notStatedNotes(notStated: number, incidents: number, outsideRule = 0): readonly Message[] {
  if (incidents === 0) return [noIncidentNote];
  if (notStated === 0) return [counted(incidents, "The incident states a number killed.", "All {count} incidents state a number killed.")];
  if (outsideRule > 0) return [outsideRuleNote(message("incidents"), notStated, incidents, outsideRule)];
  return [
    counted(
      notStated,
      "{count} of {all} incidents states no number killed; it is not counted as 0.",
      "{count} of {all} incidents state no number killed; they are not counted as 0.",
      { all: incidents },
    ),
  ];
}

/** The same where the rule leaves out what somebody states. */
export function outsideRuleNote(which: Message, notStated: number, incidents: number, outsideRule: number): Message {
  return counted(
    notStated,
    "{count} of {all} {which} has no number killed under this rule, and is not counted as 0; {said}.",
    "{count} of {all} {which} have no number killed under this rule, and are not counted as 0; {said}.",
    { all: incidents, which, said: counted(outsideRule, "of {count} of them somebody else states one", "of {count} of them somebody else states one") },
  );
}

/** What the sign at open ends means, where there is one. */
export function openEndNotes(figures: readonly (Figure | null)[]): readonly Message[] {
  return figures.some((figure) => figure?.openHigh) ? [message("“+” means at least.")] : [];
}

/** For sums over sides. */
export const addedSidesNote = message("Sides are added up, so the high end may count the same people twice.");

export const sampleNote = message("A curated sample, not a census: a rise or fall here may be the choice of incidents.");
