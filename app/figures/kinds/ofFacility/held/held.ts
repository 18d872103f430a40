import { facility as facilityQuestion, type FacilityAnswer } from "../../../../engine/questions/facility";
import { counted, message } from "../../../../i18n/message";
import type { Translator } from "../../../../i18n/translator";
import { reportedOn } from "../../../claimWords";
import type { FacilityFigureKind } from "../../../figure";
import { nameIn } from "../../../names";
import { HeldDrawing } from "./HeldDrawing";
import { heldMarks } from "./heldMarks";
import { heldNotes, heldReading } from "./heldNotes";
import { heldCounts, heldTable } from "./heldTable";
import { heldTargets } from "./heldTargets";
import { heldName } from "./heldWords";

export const held: FacilityFigureKind<FacilityAnswer> = {
  id: "held-over-time",
  title: message("Numbers held, as claimed"),
  facilityQuestion,
  about: (answer) => answer,
  height: () => 297,
  imageSize: () => ({ width: 1200, height: 750 }),
  notes: heldNotes,
  reading: heldReading,
  table: heldTable,
  counts: heldCounts,
  description,
  descriptionInFile,
  Drawing: HeldDrawing,
  targets: heldTargets,
};

function description(answer: FacilityAnswer, translator: Translator): string {
  const { t, language } = translator;
  const name = nameIn(answer.facility.name, translator);
  const said = heldMarks(answer).map(({ reported }) => t("{claim}, {day}", { claim: heldName(reported, answer, translator), day: reportedOn(reported.claim, translator) }));
  if (said.length === 0) return t("Nobody gives a dated number of people held at {facility}.", { facility: name });
  return t("Numbers of people held at {facility}, each as claimed on a day. {said}.", { facility: name, said: said.join(language.direction === "rtl" ? "؛ " : "; ") });
}

function descriptionInFile(answer: FacilityAnswer, { t }: Translator): string {
  const marks = heldMarks(answer);
  const authorities = counted(new Set(marks.map(({ reported: { claim } }) => claim.authority)).size, "{count} authority", "{count} authorities");
  if (marks.length === 0) return t("Nobody gives a dated number of people held at one facility.");
  return t(counted(
    marks.length, "Numbers of people held at one facility: {count} claim of {authorities}, by the day on which it was made.",
    "Numbers of people held at one facility: {count} claims of {authorities}, by the day on which each was made.", { authorities },
  ));
}
